package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.BenchmarkWording;
import org.enforcementatlas.measure.Margin;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.PeriodWords;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** A comparison in words: the same on page, in file and aloud. */
public final class ComparisonWording {

    private static final int MOST_NAMES = 6;

    private static final GeoId DISTRICT = new GeoId("11");

    /** A benchmark with a longer name is called one in cells. */
    private static final int SHORT_NAME = 12;

    private ComparisonWording() {}

    /** "Tennessee, Georgia and Kentucky compared with the United States". */
    public static String title(Comparison comparison) {
        List<String> names = new ArrayList<>();
        comparison.areas().forEach(row -> names.add(row.place().name()));
        comparison.groups().forEach(row -> names.add(row.place().spoken()));
        String benchmark = comparison.benchmark().place().spoken();
        if (names.isEmpty()) {
            return capitalised(benchmark) + " alone";
        }
        List<String> asked = comparison.query().places().stream()
                .filter(place -> !place.equals(comparison.benchmark().place()))
                .map(ComparedPlace::spoken)
                .toList();
        String places = names.size() > MOST_NAMES ? counted(comparison) : listed(asked);
        return capitalised(places) + " compared with " + benchmark;
    }

    private static String counted(Comparison comparison) {
        List<GeoId> areas = comparison.areas().stream()
                .map(row -> row.place().members().getFirst())
                .toList();
        int states = (int) areas.stream().filter(ComparisonWording::isState).count();
        int districts = areas.contains(DISTRICT) ? 1 : 0;
        List<String> words = new ArrayList<>();
        words.add(several(states, "state", "states"));
        words.add(districts == 1 ? "DC" : "");
        words.add(several(areas.size() - states - districts, "territory", "territories"));
        words.add(several(comparison.groups().size(), "group", "groups"));
        words.removeIf(String::isEmpty);
        return listed(words);
    }

    private static boolean isState(GeoId area) {
        return !area.equals(DISTRICT)
                && Jurisdictions.find(area).map(Jurisdiction::isStateOrDistrict).orElse(false);
    }

    private static String several(int count, String one, String many) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : many);
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** What the cells hold, and against what. */
    public static String subtitle(Comparison comparison) {
        int columns = comparison.columns().size();
        String measures = columns == 1 ? "One measure" : columns + " measures";
        String ranks = comparison.query().shows(CellPart.RANK)
                ? "; ranks are among all states and territories with a "
                        + (comparison.query().unstableRanked() ? "value, unstable ones too, " : "stable value, ")
                        + "not among those chosen"
                : "";
        String order = comparison.query().order() == null ? "" : " " + order(comparison);
        return measures + ", each with its own unit and date" + ranks + "." + order;
    }

    /** Which columns are of which date, a line for each date; none where all are of the same. */
    public static List<String> dates(Comparison comparison) {
        Map<String, List<String>> byDate = new LinkedHashMap<>();
        comparison
                .columns()
                .forEach(column -> byDate.computeIfAbsent(dated(column), any -> new ArrayList<>())
                        .add(Wording.title(column.table())));
        return byDate.size() < 2
                ? List.of()
                : byDate.entrySet().stream()
                        .map(entry -> capitalised(entry.getKey()) + ": " + listed(entry.getValue()) + ".")
                        .toList();
    }

    private static String dated(ComparedColumn column) {
        return Wording.when(column.table());
    }

    /** The length of a flow's period, and whether it is part of a year; empty for a stock. */
    public static String period(ComparedColumn column) {
        return PeriodWords.length(
                column.table().period(), column.table().query().span());
    }

    /** The same where the date of the column does not tell it already: for a single month. */
    public static String periodBeside(ComparedColumn column) {
        return column.table().period().months() == 1 ? period(column) : "";
    }

    /** What a column is headed by; its unit stands below: "Pending immigration-court cases". */
    public static String head(ComparedColumn column) {
        return Wording.title(column.table()).replaceFirst(" per 100,000 .*$", "");
    }

    /**
     * What a column's values are set against, table and vintage, without the names of files: "all counties"; empty where
     * nothing is below the line.
     */
    public static String denominator(ComparedColumn column) {
        String source = column.table().provenance().denominatorSource();
        String unit = column.table().unit();
        if (source != null) {
            String bare = source.replaceAll(" *\\([^)]*\\)", "");
            return bare.substring(bare.indexOf(", ") < 0 ? 0 : bare.indexOf(", ") + 2);
        }
        return unit.startsWith("percent of ") ? unit.replaceFirst("percent of", "of all") : "";
    }

    /** A value as it is shown, or the name of its absence. */
    public static String value(ComparedColumn column, ComparedCell cell) {
        return switch (cell.value()) {
            case Value.Observed observed -> new TableWording(column.table()).number(observed);
            case Value.Absent absent -> Wording.absence(absent.reason());
        };
    }

    /** One part of a cell: "+12.3 vs US", "1.45 × US", "rank 3 of 51"; empty where there is none to tell. */
    public static String part(Comparison comparison, ComparedColumn column, ComparedCell cell, CellPart part) {
        String base = shortName(comparison.benchmark().place());
        return switch (part) {
            case DIFFERENCE ->
                cell.findDifference()
                        .map(number ->
                                BenchmarkWording.difference(column.table(), number) + unit(column) + " vs " + base)
                        .orElse("");
            case RATIO ->
                cell.findRatio()
                        .map(number -> BenchmarkWording.ratio(number) + " × " + base)
                        .orElse("");
            case RANK ->
                cell.rank().isPresent()
                        ? "rank " + cell.rank().getAsInt() + " of "
                                + column.table().rankOf()
                        : "";
            case DENOMINATOR ->
                cell.findObserved().map(value -> below(cell, value)).orElse("");
        };
    }

    /** What a rate or share is set against: "of 260,217 ± 15,613"; of a count nothing. */
    private static String below(ComparedCell cell, Value.Observed value) {
        if (value.isCount()) {
            return "";
        }
        Margin margin = cell.margin();
        return margin != null && margin.estimate() == value.denominator()
                ? "of " + margin.words()
                : "of " + Wording.count(value.denominator());
    }

    private static String unit(ComparedColumn column) {
        return column.table().measure().kind() == MeasureKind.SHARE ? " points" : "";
    }

    private static String shortName(ComparedPlace place) {
        String name = place.kind() == ComparedPlace.Kind.REGION ? place.name() : place.word();
        return name.length() > SHORT_NAME ? "benchmark" : name;
    }

    /** What a group is made of: "Census region, 17 states: AL, AR, …". */
    public static String members(ComparedPlace group) {
        String kind = group.kind() == ComparedPlace.Kind.REGION ? CensusRegions.kindOf(group) : "Group";
        return kind + " of " + group.members().size() + ": "
                + group.memberCodes().replace(",", ", ");
    }

    /** Who is ranked, and by name who is not. */
    public static String ranked(ComparedColumn column) {
        MeasureTable table = column.table();
        String left = table.areas().stream()
                .filter(area -> area.rank().isEmpty())
                .map(area -> ComparedPlace.usps(area.id()) + " (" + reason(area) + ")")
                .collect(Collectors.joining(", "));
        return Wording.title(table) + ": ranks are of " + table.rankOf()
                + (left.isEmpty() ? "." : "; not ranked: " + left + ".");
    }

    private static String reason(AreaValue area) {
        return area.value() instanceof Value.Absent absent ? Wording.absence(absent.reason()) : "unstable";
    }

    /** How values of groups are formed; empty where there are none. */
    public static String formation(Comparison comparison) {
        boolean none = comparison.rows().stream().noneMatch(row -> row.place().isGroup());
        return none
                ? ""
                : "A group's value is the sum of its members' counts; a rate or share is the sum of numerators over the sum of"
                        + " denominators, never a mean of rates. Groups and the United States are not ranked. Regions and"
                        + " divisions: " + CensusRegions.SOURCE + ".";
    }

    /** What rows are sorted by, in words; for those who do not see it too. */
    public static String order(Comparison comparison) {
        RowOrder order = comparison.query().order();
        if (order == null) {
            return "Rows are in the order in which they were chosen.";
        }
        if (order.column() == RowOrder.NAME) {
            return "Rows are sorted by name, from " + (order.descending() ? "Z to A." : "A to Z.");
        }
        String title =
                Wording.title(comparison.columns().get(order.column() - 1).table());
        return "Rows are sorted by " + title + ", " + (order.descending() ? "highest" : "lowest") + " first.";
    }
}
