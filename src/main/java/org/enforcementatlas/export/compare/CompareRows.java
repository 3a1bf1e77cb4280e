package org.enforcementatlas.export.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementatlas.export.LongRows;
import org.enforcementatlas.measure.BenchmarkWording;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;

/**
 * A comparison in its long form: for each row, in the order of the page, a line for each column from the left. The columns are
 * those of every exported table, then what is told against the benchmark. Their names and order are a promise.
 */
final class CompareRows {

    private static final List<String> AGAINST = List.of(
            "row",
            "column",
            "benchmark",
            "benchmark_value",
            "difference",
            "difference_unit",
            "ratio",
            "members",
            "members_with_value",
            "cell_note");

    /** The columns, in order. */
    static final List<String> COLUMNS =
            Stream.concat(LongRows.COLUMNS.stream(), AGAINST.stream()).toList();

    private final Comparison comparison;
    private final CellNotes notes;

    /** The rows of an answer. */
    CompareRows(Comparison comparison) {
        this.comparison = comparison;
        this.notes = new CellNotes(comparison);
    }

    /** The cells of every line, as text. */
    List<List<String>> list() {
        List<Map<String, List<String>>> tables = comparison.columns().stream()
                .map(column -> byCode(column.table()))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (ComparedRow row : comparison.rows()) {
            for (ComparedColumn column : comparison.columns()) {
                lines.add(line(row, column, tables.get(column.number() - 1)));
            }
        }
        return lines;
    }

    /** The lines that a file of the column's measure alone has, by the codes of their places. */
    private static Map<String, List<String>> byCode(MeasureTable table) {
        Map<String, List<String>> lines = new HashMap<>();
        int code = LongRows.COLUMNS.indexOf("geo_id");
        new LongRows(table, Set.of()).list().forEach(line -> lines.put(line.get(code), line));
        return lines;
    }

    private List<String> line(ComparedRow row, ComparedColumn column, Map<String, List<String>> lines) {
        ComparedCell cell = row.cells().get(column.number() - 1);
        ComparedPlace place = row.place();
        String code = place.isGroup() ? "US" : place.members().getFirst().code();
        List<String> promised = lines.getOrDefault(code, List.of());
        List<String> line = new ArrayList<>(place.isGroup() ? ofGroup(promised, place, column, cell) : promised);
        line.addAll(against(row, column, cell));
        return line;
    }

    /** As the nation's line is, but with what is the group's own. */
    private static List<String> ofGroup(
            List<String> nation, ComparedPlace group, ComparedColumn column, ComparedCell cell) {
        Value.Observed observed = cell.findObserved().orElse(null);
        String denominator = observed == null || observed.isCount() ? "" : Long.toString(observed.denominator());
        String source = column.table().provenance().denominatorSource();
        Map<String, String> own = new HashMap<>();
        own.put("geo_level", "group");
        own.put("geo_id", group.word());
        own.put("geo_name", group.name());
        own.put("numerator", observed == null ? "" : Long.toString(observed.numerator()));
        own.put("denominator", denominator);
        own.put("denominator_source", denominator.isEmpty() || source == null ? "" : source);
        own.put("value", observed == null ? "" : new TableWording(column.table()).plain(observed));
        own.put("value_flag", flag(column.table(), cell));
        own.put("note", column.table().provenance().note());
        own.put("denominator_moe", "");
        own.put("corrected", cell.corrected() == 0 ? "" : Integer.toString(cell.corrected()));
        List<String> line = new ArrayList<>();
        for (int i = 0; i < nation.size(); i++) {
            line.add(own.getOrDefault(LongRows.COLUMNS.get(i), nation.get(i)));
        }
        return line;
    }

    /** Empty, or why a value is missing or to be handled with care. */
    static String flag(MeasureTable table, ComparedCell cell) {
        if (cell.value() instanceof Value.Absent absent) {
            return absent.reason().word();
        }
        if (table.provenance().synthetic()) {
            return "synthetic";
        }
        return cell.unstable() ? "unstable" : "";
    }

    private List<String> against(ComparedRow row, ComparedColumn column, ComparedCell cell) {
        MeasureTable table = column.table();
        ComparedCell base = comparison.benchmark().cells().get(column.number() - 1);
        ComparedCell.Members members = cell.members();
        return List.of(
                word(row.role()),
                Integer.toString(column.number()),
                comparison.benchmark().place().word(),
                base.findObserved().map(new TableWording(table)::plain).orElse(""),
                cell.findDifference()
                        .map(number -> BenchmarkWording.plainDifference(table, number))
                        .orElse(""),
                cell.findDifference().isPresent() ? BenchmarkWording.differenceUnit(table) : "",
                cell.findRatio().map(BenchmarkWording::plainRatio).orElse(""),
                members == null ? "" : Integer.toString(members.all()),
                members == null ? "" : Integer.toString(members.withValue()),
                String.join(" ", notes.of(cell)));
    }

    static String word(ComparedRow.Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
