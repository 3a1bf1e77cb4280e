package org.enforcementatlas.export.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.export.pdf.TaggedPages;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison on paper has the cells of the page, and heads on every page of its table. */
class CompareBriefTest {

    @TempDir
    static Path home;

    private static Compared compared;

    @BeforeAll
    static void load() {
        compared = Compared.open(home);
    }

    @AfterAll
    static void close() {
        compared.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Compared.SIX, Compared.WHOLE, "states=TX"})
    void everyCellIsThatOfThePageWithTheNumbersOfItsNotes(String asked) {
        CompareExport export = compared.export(asked);
        try (TaggedPages pages = TaggedPages.of(CompareFormat.PDF.write(export))) {
            List<List<String>> rows = pages.rows(pages.ofType("Table").getFirst()).stream()
                    .skip(1)
                    .filter(row -> row.size() > 1)
                    .toList();

            assertThat(rows)
                    .isEqualTo(export.comparison().rows().stream()
                            .map(row -> expected(export, row))
                            .toList());
        }
    }

    private static List<String> expected(CompareExport export, ComparedRow row) {
        List<String> cells = new ArrayList<>();
        String group = row.place().isGroup() ? row.place().members().size() + "states" : "";
        String role = row.role() == ComparedRow.Role.BENCHMARK ? "Benchmark" : "";
        cells.add(TaggedPages.bare(row.place().name()) + role + group);
        for (ComparedColumn column : export.comparison().columns()) {
            ComparedCell cell = row.cells().get(column.number() - 1);
            String marks = TaggedPages.bare(export.notes().marks(cell));
            String parts = Stream.of(CellPart.values())
                    .filter(export.comparison().query()::shows)
                    .map(part -> ComparisonWording.part(export.comparison(), column, cell, part))
                    .collect(Collectors.joining());
            cells.add(TaggedPages.bare(ComparisonWording.value(column, cell) + marks + parts));
        }
        return cells;
    }

    @Test
    void headsStandOnEveryPageOfTheTableAndAreReadOnce() {
        CompareExport export = CompareExport.of(compared.answer(Compared.WHOLE), "https://atlas.example", Paper.LETTER);
        try (TaggedPages pages = TaggedPages.of(CompareFormat.PDF.write(export))) {
            int times = pages.printed().split("Agencieswith287", -1).length - 1;

            assertThat(pages.document().getNumberOfPages()).isGreaterThan(5);
            assertThat(times).isGreaterThan(5);
            assertThat(pages.ofType("TH").stream().map(pages::says).filter(head -> head.startsWith("Place")))
                    .hasSize(1);
            assertThat(pages.document().getDocumentCatalog().getMarkInfo().isMarked())
                    .isTrue();
            assertThat(pages.document().getDocumentInformation().getTitle())
                    .isEqualTo("SYNTHETIC: 50 states, DC, 5 territories and 2 groups compared with the United States");
            assertThat(pages.isSelfContained()).isTrue();
            assertThat(pages.document().getPage(0).getMediaBox().getWidth()).isGreaterThan(700);
        }
    }

    @Test
    void notesAreNumberedAndSourcesHaveTheirHash() {
        CompareExport export = compared.export(Compared.SIX);
        try (TaggedPages pages = TaggedPages.of(CompareFormat.PDF.write(export))) {
            List<String> items = pages.ofType("LBody").stream().map(pages::says).toList();

            assertThat(items)
                    .containsAll(export.notes().list().stream()
                            .map(TaggedPages::bare)
                            .toList());
            assertThat(pages.printed())
                    .contains(export.comparison()
                            .columns()
                            .getFirst()
                            .table()
                            .provenance()
                            .sha256())
                    .contains(TaggedPages.bare(export.link()));
        }
    }
}
