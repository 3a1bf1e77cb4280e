package org.enforcementatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is typed to find an area, as the condition that leaves the areas found. */
class FindAreaTest {

    @Test
    void wordsArePartOfANameAndDigitsBeginACode() {
        assertThat(FindArea.condition("New", true)).isEqualTo("name ILIKE '%new%'");
        assertThat(FindArea.condition("48", true)).isEqualTo("code LIKE '48%'");
    }

    @Test
    void aCountyIsFoundByItsStateToo() {
        assertThat(FindArea.condition("alabama", false))
                .isEqualTo("(name ILIKE '%alabama%' OR state_name ILIKE '%alabama%')");
    }

    @Test
    void quotesAndSignsThatStandForOthersDoNoHarm() {
        assertThat(FindArea.condition("Prince George's", false)).contains("'%prince george''s%'");
        assertThat(FindArea.condition("100%_\\", true)).isEqualTo("code LIKE '100%'");
    }
}
