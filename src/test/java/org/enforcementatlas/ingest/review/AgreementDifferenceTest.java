package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.ingest.review.FieldChange.Field;
import org.enforcementatlas.model.Agreement;
import org.junit.jupiter.api.Test;

class AgreementDifferenceTest {

    @Provide
    Arbitrary<List<Agreement>> lists() {
        Arbitrary<String> rows = Combinators.combine(
                        Arbitraries.of("FL", "TX"),
                        Arbitraries.of("Hall County", "Hill County", "hill county.", "Pct 1", "Pct 3"),
                        Arbitraries.of("TFM", "WSO", "Border"),
                        Arbitraries.of("", "2025-03-01", "2026-03-01"),
                        Arbitraries.of("", "link pending", "https://ice.gov/a_03012025.pdf"))
                .as((state, agency, model, signed, moa) -> String.join("|", state, agency, model, signed, moa));
        return rows.map(Rows::row).list().ofMaxSize(40);
    }

    @Property
    void theOrderOfRowsIsNoDifference(@ForAll("lists") List<Agreement> rows, @ForAll int seed) {
        AgreementDifference same = difference(rows, shuffled(rows, seed));
        assertThat(same.isEmpty()).isTrue();
        assertThat(same.possibleRenames()).isEmpty();
    }

    @Property
    void whatStaysAndWhatIsAddedMakeTheLaterList(
            @ForAll("lists") List<Agreement> before, @ForAll("lists") List<Agreement> after, @ForAll int seed) {
        AgreementDifference found = difference(before, after);
        assertThat(before.size() - found.noLongerListed().size() + found.added().size())
                .isEqualTo(after.size());
        assertThat(found.states().stream().mapToInt(StateDifference::after).sum())
                .isEqualTo(after.size());
        assertThat(found.states().stream().mapToInt(StateDifference::changed).sum())
                .isEqualTo(found.changed().size());
        assertThat(found.possibleRenames()).doesNotHaveDuplicates();
        assertThat(found.possibleRenames().stream().map(pair -> pair.before().id()))
                .doesNotHaveDuplicates();
        assertThat(found.possibleRenames().stream().map(pair -> pair.after().id()))
                .doesNotHaveDuplicates();
        assertThat(difference(shuffled(before, seed), shuffled(after, seed))).isEqualTo(found);
    }

    @Test
    void aChangedFieldIsToldAsItIsPrinted() {
        AgreementDifference found = difference(
                List.of(Rows.row("FL|Hall County|TFM|2016-03-19|link pending|12001")),
                List.of(Rows.row("FL|Hall  County|TFM|2026-03-19|https://ice.gov/h.pdf|12003")));
        assertThat(found.added()).isEmpty();
        assertThat(found.noLongerListed()).isEmpty();
        assertThat(found.changed().getFirst().fields())
                .containsExactly(
                        new FieldChange(Field.AGENCY, "Hall County", "Hall  County"),
                        new FieldChange(Field.COUNTY, "12001", "12003"),
                        new FieldChange(Field.SIGNED, "2016-03-19", "2026-03-19"),
                        new FieldChange(Field.MOA, "link pending", "https://ice.gov/h.pdf"));
        assertThat(found.describe())
                .isEqualTo("1 → 1 agreement: 0 added, 0 no longer listed, 1 changed; 0 possible renames among the added"
                        + " and the gone.");
    }

    @Test
    void aNewRowBeforeRepeatedOnesIsOneAdditionAndNoChange() {
        List<Agreement> before =
                List.of(Rows.row("FL|Hall County|TFM|2025-03-01"), Rows.row("FL|Hall County|TFM|2025-04-01"));
        List<Agreement> after = new ArrayList<>(before);
        after.addFirst(Rows.row("FL|Hall County|TFM|2025-02-01"));
        AgreementDifference found = difference(before, after);
        assertThat(found.added()).hasSize(1);
        assertThat(found.changed()).isEmpty();
    }

    @Test
    void anAcceptedRenameIsAChangedSpelling() {
        AgencyNames renamed = (state, folded) -> folded.equals("newname") ? "oldname" : folded;
        AgreementDifference found = AgreementDifference.between(
                List.of(Rows.row("FL|Old Name|TFM")), List.of(Rows.row("FL|New Name|TFM")), renamed);
        assertThat(found.added()).isEmpty();
        assertThat(found.changed().getFirst().fields())
                .containsExactly(new FieldChange(Field.AGENCY, "Old Name", "New Name"));
    }

    static List<Agreement> shuffled(List<Agreement> rows, int seed) {
        List<Agreement> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static AgreementDifference difference(List<Agreement> before, List<Agreement> after) {
        return AgreementDifference.between(before, after, AgencyNames.asPrinted());
    }
}
