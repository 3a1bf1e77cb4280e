package org.enforcementatlas.export.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.export.ColumnMeaning;
import org.enforcementatlas.export.FileColumn;
import org.enforcementatlas.measure.BenchmarkWording;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ColumnText;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in its wide form: a line for each row of the page, and for each of its columns the value, its flag and the parts
 * that are shown. Heads begin with the column's number and say measure, unit and date as an address does. Where notes stand
 * beside the table, each value has their numbers too.
 */
final class CompareWide {

    private final Comparison comparison;
    private final @Nullable CellNotes notes;

    CompareWide(Comparison comparison) {
        this(comparison, null);
    }

    private CompareWide(Comparison comparison, @Nullable CellNotes notes) {
        this.comparison = comparison;
        this.notes = notes;
    }

    /** The same with the numbers of the notes after each value's parts. */
    CompareWide withNotes(CellNotes numbered) {
        return new CompareWide(comparison, numbered);
    }

    /** How addresses name a column, with its number and its date: {@code 2 agencies:2026-05-18}. */
    static String head(ComparedColumn column) {
        return column.number() + " "
                + ColumnText.write(
                        column.asked().withAsOf(column.table().asOf()).unpinned());
    }

    List<String> columns() {
        return fileColumns().stream().map(FileColumn::name).toList();
    }

    /** The columns with what they hold. */
    List<FileColumn> fileColumns() {
        List<FileColumn> columns = new ArrayList<>(
                Stream.of("row", "geo_id", "geo_name").map(FileColumn::of).toList());
        for (ComparedColumn column : comparison.columns()) {
            String name = head(column);
            columns.add(new FileColumn(name, ColumnMeaning.of("value")));
            columns.add(new FileColumn(name + " flag", ColumnMeaning.of("value_flag")));
            parts().forEach(part ->
                    columns.add(new FileColumn(name + " " + part.word(), ColumnMeaning.of(part.word()))));
            if (notes != null) {
                columns.add(new FileColumn(name + " notes", ColumnMeaning.of("note_numbers")));
            }
        }
        return columns;
    }

    List<List<String>> list() {
        return comparison.rows().stream().map(this::line).toList();
    }

    private Stream<CellPart> parts() {
        return Stream.of(CellPart.values()).filter(comparison.query()::shows);
    }

    /** The cells of a row. */
    List<String> line(ComparedRow row) {
        ComparedPlace place = row.place();
        String code =
                place.isGroup() ? place.word() : place.members().getFirst().code();
        List<String> line = new ArrayList<>(List.of(CompareRows.word(row.role()), code, place.name()));
        for (ComparedColumn column : comparison.columns()) {
            ComparedCell cell = row.cells().get(column.number() - 1);
            line.add(cell.findObserved()
                    .map(new TableWording(column.table())::plain)
                    .orElse(""));
            line.add(CompareRows.flag(column.table(), cell));
            parts().forEach(part -> line.add(part(column, cell, part)));
            if (notes != null) {
                line.add(notes.numbers(cell).stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        }
        return line;
    }

    private static String part(ComparedColumn column, ComparedCell cell, CellPart part) {
        return switch (part) {
            case DIFFERENCE ->
                cell.findDifference()
                        .map(number -> BenchmarkWording.plainDifference(column.table(), number))
                        .orElse("");
            case RATIO -> cell.findRatio().map(BenchmarkWording::plainRatio).orElse("");
            case RANK -> cell.rank().isPresent() ? Integer.toString(cell.rank().getAsInt()) : "";
            case DENOMINATOR ->
                cell.findObserved()
                        .filter(value -> !value.isCount())
                        .map(value -> Long.toString(value.denominator()))
                        .orElse("");
        };
    }
}
