package org.enforcementatlas.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of words goes out as markup, whatever its words are. */
class WordTableTest {

    @Test
    void marksInWordsStayWords() {
        WordTable table = new WordTable("Added", List.of("State", "Agency"));
        table.row(List.of("TX", "<img src=x onerror=alert(1)> Smith & Sons"));

        assertThat(table.markup())
                .isEqualTo("<table><thead><tr><th scope=\"col\">State</th><th scope=\"col\">Agency</th></tr></thead>"
                        + "<tbody><tr><td>TX</td><td>&lt;img src=x onerror=alert(1)&gt; Smith &amp; Sons</td></tr>"
                        + "</tbody></table>");
    }
}
