package org.enforcementatlas.measure.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * A row of a comparison: the nation, a state or territory, or a group of them.
 *
 * @param kind what it is
 * @param word how addresses and commands name it: {@code US}, {@code TX}, {@code south}, {@code Gulf}
 * @param name its name in full
 * @param members the states of a group in their order; the place itself otherwise
 */
public record ComparedPlace(Kind kind, String word, String name, List<GeoId> members) {

    /** The nation. */
    public static final ComparedPlace US =
            new ComparedPlace(Kind.NATION, GeoId.US.code(), "United States", List.of(GeoId.US));

    private static final int LONGEST_NAME = 40;

    /** What a place of a comparison is. */
    public enum Kind {
        /** The nation. */
        NATION,
        /** A state, the District of Columbia or a territory. */
        STATE,
        /** A Census region or division. */
        REGION,
        /** A group of states that a reader has named. */
        OWN
    }

    /** Keeps the members as they are. */
    public ComparedPlace {
        members = List.copyOf(members);
    }

    /**
     * A state or territory.
     *
     * @throws IllegalArgumentException if the code is none of the 56
     */
    public static ComparedPlace state(GeoId id) {
        Jurisdiction state = Jurisdictions.find(id)
                .orElseThrow(() -> new IllegalArgumentException("No state has the code " + id + "."));
        return new ComparedPlace(Kind.STATE, state.usps(), state.name(), List.of(id));
    }

    /**
     * A reader's own group.
     *
     * @throws IllegalArgumentException if its name is empty, too long, has a comma or colon or is taken, or if it has no
     *     members or one of them twice; the sentence says what to write instead
     */
    public static ComparedPlace own(String name, List<GeoId> members) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME || !kept.matches("[^,:\\p{Cntrl}]+")) {
            throw new IllegalArgumentException("A group is named in 1 to " + LONGEST_NAME
                    + " characters without commas and colons, not \"" + name + "\".");
        }
        if (isTaken(kept)) {
            throw new IllegalArgumentException(
                    "\"" + kept + "\" is the name of a state or Census region already; give the group another name.");
        }
        if (members.isEmpty() || members.stream().distinct().count() < members.size()) {
            throw new IllegalArgumentException("The group \"" + kept + "\" has at least one state, and each once.");
        }
        members.forEach(ComparedPlace::state);
        return new ComparedPlace(Kind.OWN, kept, kept, members);
    }

    private static boolean isTaken(String name) {
        return name.equalsIgnoreCase(US.word())
                || name.equalsIgnoreCase(US.name())
                || Jurisdictions.findByUsps(name).isPresent()
                || CensusRegions.list().stream()
                        .anyMatch(
                                region -> name.equalsIgnoreCase(region.word()) || name.equalsIgnoreCase(region.name()));
    }

    /** Whether it is a group of states. */
    public boolean isGroup() {
        return kind == Kind.REGION || kind == Kind.OWN;
    }

    /** Its name as it stands in running text: "the South", "the United States", "New England", "Texas". */
    public String spoken() {
        boolean bare = kind == Kind.STATE || kind == Kind.OWN || name.startsWith("New ");
        return bare ? name : "the " + name;
    }

    /** The postal codes of its members with commas between. */
    public String memberCodes() {
        return members.stream().map(ComparedPlace::usps).collect(Collectors.joining(","));
    }

    /** A state's postal code. */
    static String usps(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::usps).orElse(state.code());
    }

    /** Whether an address that names this word means this place; case does not matter. */
    boolean isNamed(String text) {
        return word.toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT));
    }
}
