package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.Test;

class GeographyBasisTest {

    @Test
    void addressAndCourtAreNeverSetBesideEachOther() {
        assertThatThrownBy(() -> GeographyBasis.refuseMixed(
                        List.of(find("arrests"), find("removal-orders-by-court"), find("pending-cases"))))
                .isInstanceOf(UnanswerableQuery.class)
                .hasMessage(
                        "pending-cases is by respondent's address and removal-orders-by-court by the court's state, so they"
                                + " are not set beside each other; take the one out, or choose two of one kind.");
    }

    @Test
    void measuresOfOneBasisAreSetBesideEachOther() {
        assertThatCode(() -> GeographyBasis.refuseMixed(
                        List.of(find("removal-orders-by-court"), find("pending-cases-by-court"), find("arrests"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> GeographyBasis.refuseMixed(List.of(find("removal-orders"), find("in-absentia-share"))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsToldByCourtHasNoRatePerResidents() {
        assertThatThrownBy(() -> GeographyBasis.refuseRate(find("pending-cases-by-court")))
                .isInstanceOf(UnanswerableQuery.class)
                .hasMessageContaining("there is no rate per residents; ask for counts");
        assertThat(GeographyBasis.of(find("arrests"))).isEqualTo(GeographyBasis.NONE);
    }

    private static Measure find(String name) {
        return Catalogue.find(new MeasureId(name)).orElseThrow();
    }
}
