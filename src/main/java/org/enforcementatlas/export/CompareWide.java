package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.measure.BenchmarkWording;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ColumnText;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;

/**
 * A comparison in its wide form: a line for each row of the page, and for each of its columns the value, its flag and the parts
 * that are shown. Heads begin with the column's number and say measure, unit and date as an address does.
 */
final class CompareWide {

    private final Comparison comparison;

    CompareWide(Comparison comparison) {
        this.comparison = comparison;
    }

    List<String> columns() {
        List<String> heads = new ArrayList<>(List.of("row", "geo_id", "geo_name"));
        for (ComparedColumn column : comparison.columns()) {
            String name = column.number() + " "
                    + ColumnText.write(
                            column.asked().withAsOf(column.table().asOf()).unpinned());
            heads.add(name);
            heads.add(name + " flag");
            parts().forEach(part -> heads.add(name + " " + part.word()));
        }
        return heads;
    }

    List<List<String>> list() {
        return comparison.rows().stream().map(this::line).toList();
    }

    private Stream<CellPart> parts() {
        return Stream.of(CellPart.values()).filter(comparison.query()::shows);
    }

    private List<String> line(ComparedRow row) {
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
        };
    }
}
