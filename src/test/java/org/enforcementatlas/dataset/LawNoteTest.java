package org.enforcementatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;

/** Notes on laws: each with a day, a sentence and a source. */
class LawNoteTest {

    @Test
    void everyNoteHasASourceThatCanBeOpened() {
        assertThat(LawNote.load()).isNotEmpty().allSatisfy(note -> {
            assertThat(note.words()).endsWith(".");
            assertThat(note.source()).isNotBlank();
            assertThat(note.link()).startsWith("https://");
        });
    }

    @Test
    void marylandsBanIsNotedWithItsDay() {
        assertThat(LawNote.load())
                .filteredOn(note -> note.state().equals(new GeoId("24")))
                .singleElement()
                .satisfies(note -> assertThat(note.day()).isEqualTo(LocalDate.of(2026, 2, 17)));
    }
}
