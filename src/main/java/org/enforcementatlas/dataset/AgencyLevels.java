package org.enforcementatlas.dataset;

import java.util.List;
import java.util.Locale;
import org.enforcementatlas.model.AgencyLevel;

/**
 * Our own classing of agencies, by name first and by the printed type where the name does not tell. It stands beside the type
 * that ICE prints and never replaces it.
 */
final class AgencyLevels {

    /** Words of a name and the level they tell, the more telling first. */
    private record Word(String word, AgencyLevel level) {}

    private static final List<Word> WORDS = List.of(
            new Word("constable", AgencyLevel.CONSTABLE_DISTRICT),
            new Word("university", AgencyLevel.CAMPUS),
            new Word("college", AgencyLevel.CAMPUS),
            new Word("school", AgencyLevel.CAMPUS),
            new Word("campus", AgencyLevel.CAMPUS),
            new Word("airport", AgencyLevel.PORT),
            new Word("port authority", AgencyLevel.PORT),
            new Word("port police", AgencyLevel.PORT),
            new Word("district attorney", AgencyLevel.JUDICIAL_DISTRICT),
            new Word("judicial", AgencyLevel.JUDICIAL_DISTRICT),
            new Word("solicitor", AgencyLevel.JUDICIAL_DISTRICT),
            new Word("regional", AgencyLevel.REGIONAL),
            new Word("task force", AgencyLevel.REGIONAL),
            new Word("drainage district", AgencyLevel.REGIONAL));

    private AgencyLevels() {}

    /** The level of an agency by its repaired name, in lower case, and its printed type. */
    static AgencyLevel of(String name, String printedType) {
        for (Word word : WORDS) {
            if (name.contains(word.word())) {
                return word.level();
            }
        }
        String type = printedType.toLowerCase(Locale.ROOT);
        if (type.contains("state")) {
            return AgencyLevel.STATE;
        }
        if (type.contains("county")) {
            return AgencyLevel.COUNTY;
        }
        return type.contains("municipal") || type.contains("city") ? AgencyLevel.MUNICIPAL : byName(name);
    }

    private static AgencyLevel byName(String name) {
        if (name.contains("county") || name.contains("parish") || name.contains("sheriff")) {
            return AgencyLevel.COUNTY;
        }
        if (name.contains("police department") || name.contains("city of") || name.contains("town of")) {
            return AgencyLevel.MUNICIPAL;
        }
        boolean statewide = name.contains("state") || name.contains("department of") || name.contains("highway patrol");
        return statewide ? AgencyLevel.STATE : AgencyLevel.UNKNOWN;
    }
}
