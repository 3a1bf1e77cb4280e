package org.enforcementatlas.eoir;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.enforcementatlas.eoir.text.UnreadableRelease;

/**
 * What a release itself says its decision codes mean. Two lookups tell it: tblDecCode, whose codes are those of DEC_CODE; and of
 * tblLookupCourtDecision only the rows of a case type that counts and of decisions (strDecType C). Its other rows are of other
 * completions and of bond: there X is "ZERO BOND", which is not what X means as a decision.
 */
final class DecisionLookups {

    private static final String[] CODE = {"DEC_CODE", "strDecCode", "strCode", "code"};
    private static final String[] DESCRIPTION = {
        "strDecDescription", "DEC_DESCRIPTION", "DEC_DESC", "strDescription", "description"
    };
    private static final String DECISION = "C";

    /** The description of each code by case type; by a blank type where tblDecCode tells it for all. */
    private final Map<String, String> meanings = new TreeMap<>();

    private boolean told;

    private DecisionLookups() {}

    /**
     * Reads the lookups and holds them against what is expected.
     *
     * @throws UnreadableRelease if a code that makes a removal order or a voluntary departure means something else in the release
     */
    static DecisionLookups read(ReleaseFiles files) throws IOException, UnreadableRelease {
        DecisionLookups lookups = new DecisionLookups();
        Optional<ReleaseFiles.Table> codes = files.find("tblDecCode");
        if (codes.isPresent()) {
            lookups.take(LookupTable.read(codes.get()), false);
        }
        Optional<ReleaseFiles.Table> decisions = files.find("tblLookupCourtDecision");
        if (decisions.isPresent()) {
            LookupTable table = LookupTable.read(decisions.get());
            if (table.has("strCaseType") && table.has("strDecType")) {
                lookups.take(table, true);
            }
        }
        lookups.check();
        return lookups;
    }

    /** Whether the release tells what its codes mean. */
    boolean isTold() {
        return told;
    }

    /** What the release says of a code of a case type, if it says anything. */
    Optional<String> find(String type, String code) {
        return Optional.ofNullable(meanings.get(type + " " + code))
                .or(() -> Optional.ofNullable(meanings.get(" " + code)));
    }

    private void take(LookupTable table, boolean byType) {
        for (int row = 0; row < table.size(); row++) {
            String type = byType ? table.cell(row, "strCaseType") : "";
            String code = table.cell(row, CODE);
            String description = table.cell(row, DESCRIPTION);
            boolean wanted = !byType || (table.cell(row, "strDecType").equals(DECISION) && !type.isEmpty());
            if (wanted && code.length() == 1 && !description.isEmpty()) {
                meanings.putIfAbsent(type + " " + code, description);
                told = true;
            }
        }
    }

    private void check() throws UnreadableRelease {
        for (DecisionCodes.Expected one : DecisionCodes.EXPECTED) {
            String code = String.valueOf(one.code());
            String type = CaseTypes.code(one.type());
            String general = meanings.getOrDefault(" " + code, "");
            String special = meanings.getOrDefault(type + " " + code, "");
            refuse(type, code, one, general);
            refuse(type, code, one, special);
        }
    }

    private static void refuse(String type, String code, DecisionCodes.Expected one, String description)
            throws UnreadableRelease {
        if (!description.isEmpty() && !description.contains(one.word())) {
            throw new UnreadableRelease("The release's lookup says that decision " + code + " means \"" + description
                    + "\", but in " + type + " cases it is expected to be "
                    + (one.outcome() == Outcome.REMOVAL ? "a removal order" : "voluntary departure")
                    + "; nothing is counted, because the wrong lookup would make every figure wrong.");
        }
    }
}
