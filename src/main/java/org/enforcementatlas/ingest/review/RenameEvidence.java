package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.ingest.EditDistance;
import org.enforcementatlas.model.Agreement;

/**
 * Weighs whether two agreements of one state and model are the same under two names. Any one of five grounds makes a
 * proposal; the score joins what speaks for it as independent pieces, 1 − Π(1 − weight), and halves it where the counties
 * differ. Names whose digits differ ("Pct 1", "Pct 3") are never proposed for their likeness, only for a shared file.
 */
final class RenameEvidence {

    /** How many letters may differ in two spellings of one name. */
    private static final int NEAR = 2;
    /** How alike names must be, from 0 to 1, where only the county speaks for them too. */
    private static final double VERY_ALIKE = 0.85;
    /** How alike they must be where county and signed date speak for them. */
    private static final double ALIKE = 0.6;

    private final RenameCandidate before;
    private final RenameCandidate after;
    private final List<String> words = new ArrayList<>();
    private double against = 1;

    private RenameEvidence(RenameCandidate before, RenameCandidate after) {
        this.before = before;
        this.after = after;
    }

    /** The pair with its evidence, if any of the grounds holds. */
    static Optional<RenamePair> weigh(RenameCandidate before, RenameCandidate after) {
        return before.mayBe(after, NEAR) ? new RenameEvidence(before, after).weigh() : Optional.empty();
    }

    private Optional<RenamePair> weigh() {
        if (before.hasFileOf(after)) {
            String file = AgreementFile.findName(after.listed().row()).orElse("");
            add(0.7, "both rows link to the same agreement file, " + file);
        }
        if (before.hasDigitsOf(after)) {
            weighNames();
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        weighSurroundings();
        return Optional.of(new RenamePair(before.listed(), after.listed(), List.copyOf(words), 1 - against));
    }

    private void weighNames() {
        if (before.mayBeWithin(NEAR, after)) {
            int distance = EditDistance.between(before.folded(), after.folded(), NEAR);
            if (distance <= NEAR) {
                add(0.6, "the names differ by " + Sentences.count(distance, "letter"));
                return;
            }
        }
        if (before.isSameSpelledOut(after)) {
            add(0.6, "the names differ only in how words are shortened");
        } else if (isSigned() && (before.isPartOf(after) || after.isPartOf(before))) {
            add(0.5, "one name holds the other");
        } else if (isCounty()) {
            int longest = Math.max(before.folded().length(), after.folded().length());
            int most = (int) (longest * (1 - (isSigned() ? ALIKE : VERY_ALIKE)));
            int distance = EditDistance.between(before.folded(), after.folded(), most);
            if (distance <= most) {
                long percent = Math.round(100.0 * (longest - distance) / longest);
                add(0.3, "the names are alike (" + percent + " % of the letters)");
            }
        }
    }

    private void weighSurroundings() {
        if (isSigned()) {
            add(0.3, "both are signed on " + row(after).findSigned().orElseThrow());
        }
        if (isCounty()) {
            add(0.2, "both name the same county");
        } else if (row(before).findCounty().isPresent()
                && row(after).findCounty().isPresent()) {
            words.add("but they name different counties");
            against = (1 + against) / 2;
        }
    }

    private void add(double weight, String evidence) {
        words.add(evidence);
        against *= 1 - weight;
    }

    private boolean isSigned() {
        return before.isSigned(after);
    }

    private boolean isCounty() {
        return before.isCounty(after);
    }

    private static Agreement row(RenameCandidate candidate) {
        return candidate.listed().row();
    }
}
