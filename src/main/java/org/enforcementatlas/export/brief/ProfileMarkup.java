package org.enforcementatlas.export.brief;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.PeriodWords;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.render.CourseSvg;
import org.enforcementatlas.render.YearsSvg;

/** The table of a state's measures: value, rank, rate, the nation's, course, date and notes, as the state's page has them. */
final class ProfileMarkup {

    private static final List<String> HEADS = List.of(
            "Measure and unit",
            "Value",
            "Rank",
            "Per 100,000 residents",
            "Rank of the rate",
            "US",
            "Course",
            "Date",
            "Notes");

    /** Columns of numbers, which stand at the right. */
    private static final List<Integer> NUMBERS = List.of(1, 3, 5);

    /** The last column of numbers: the nation's count, and its rate in brackets, which may stand below it. */
    private static final int FIGURES = 5;

    /** The column of courses. */
    private static final int COURSE = 6;

    /** The share of the page that each column has, in hundredths. */
    private static final String WIDTHS = Stream.of(25, 9, 7.5, 8, 7.5, 11, 15.5, 8, 8.5)
            .map(wide -> "<col style=\"width: " + wide + "%\" />")
            .collect(Collectors.joining("", "<colgroup>", "</colgroup>"));

    private ProfileMarkup() {}

    static String of(StateProfile profile) {
        StringBuilder table = new StringBuilder("<table class=\"profile\">" + WIDTHS + "<thead><tr>");
        for (int i = 0; i < HEADS.size(); i++) {
            table.append("<th scope=\"col\"")
                    .append(NUMBERS.contains(i) ? " class=\"number head\">" : ">")
                    .append(text(HEADS.get(i)))
                    .append("</th>");
        }
        table.append("</tr></thead><tbody>");
        profile.lines().forEach(line -> table.append(row(line, profile.state())));
        return table.append("</tbody></table>").toString();
    }

    private static String row(StateProfile.Line line, GeoId state) {
        MeasureTable count = line.count();
        MeasureTable rate = line.rate();
        AreaValue value = count.find(state).orElseThrow();
        String us = Wording.value(count, count.nation());
        if (rate == null) {
            return cells(
                    line,
                    Stream.of(
                            Wording.value(count, value),
                            Wording.rank(count, value),
                            "–",
                            "–",
                            us,
                            course(line),
                            Wording.moment(count),
                            notes(count, state)));
        }
        AreaValue share = rate.find(state).orElseThrow();
        return cells(
                line,
                Stream.of(
                        Wording.value(count, value),
                        Wording.rank(count, value),
                        Wording.value(rate, share),
                        Wording.rank(rate, share),
                        us + " (" + Wording.value(rate, rate.nation()) + ")",
                        course(line),
                        Wording.moment(count),
                        notes(rate, state)));
    }

    private static String cells(StateProfile.Line line, Stream<String> cells) {
        MeasureTable count = line.count();
        List<String> texts = cells.toList();
        StringBuilder row = new StringBuilder("<tr>");
        row.append(Markup.rowHead(text(count.measure().title()) + element("span", "under", text(count.unit()))));
        for (int i = 0; i < texts.size(); i++) {
            String words = text(texts.get(i));
            String drawn = i + 1 == COURSE && isDrawn(line) ? Markup.drawing(name(count), size(line), words(line)) : "";
            row.append(element("td", style(i + 1, words), words + drawn));
        }
        return row.append("</tr>").toString();
    }

    /** Words, unlike numbers, may take two lines. */
    private static String style(int column, String words) {
        if (column > FIGURES) {
            return "small";
        }
        String side = column == FIGURES ? "number nation" : NUMBERS.contains(column) ? "number" : "rank";
        return words.matches(".*\\d.*") ? side : side + " absent";
    }

    /** The first date with its value, since the last stands in the row; each date's is on the page. */
    private static String course(StateProfile.Line line) {
        List<StateProfile.Step> course = line.course();
        if (!line.years().isEmpty()) {
            return line.years().stream().map(ProfileMarkup::year).collect(Collectors.joining("; "));
        }
        if (!isDrawn(line)) {
            return "–";
        }
        StateProfile.Step first = course.getFirst();
        return "from " + Wording.value(line.count(), first.value()) + " on " + Wording.day(first.day()) + ", "
                + course.size() + " dates";
    }

    /** A fiscal year with its value; one in part says how much of it. */
    private static String year(StateProfile.Year year) {
        MeasureTable table = year.table();
        String part = PeriodWords.isPart(table.period()) ? ", " + table.period().months() + " of 12 months" : "";
        return "FY " + FiscalYear.of(table.asOf()).year() + part + ": " + Wording.value(table, year.value());
    }

    private static boolean isDrawn(StateProfile.Line line) {
        return line.course().size() > 1 || !line.years().isEmpty();
    }

    private static String words(StateProfile.Line line) {
        return line.years().isEmpty() ? CourseSvg.words(line.count(), line.course()) : YearsSvg.words(line.years());
    }

    private static String draw(StateProfile.Line line) {
        return line.years().isEmpty() ? CourseSvg.draw(line.course()) : YearsSvg.draw(line.years());
    }

    /** Hatched bars need room to be told from filled ones in print. */
    private static String size(StateProfile.Line line) {
        return line.years().isEmpty() ? "course" : "years";
    }

    private static String name(MeasureTable table) {
        return "course-" + table.measure().id();
    }

    /** The drawings that the table has, by their names. */
    static Map<String, String> drawings(StateProfile profile) {
        Map<String, String> drawings = new HashMap<>();
        profile.lines().stream()
                .filter(ProfileMarkup::isDrawn)
                .forEach(line -> drawings.put(name(line.count()), draw(line)));
        return drawings;
    }

    private static String notes(MeasureTable table, GeoId state) {
        return String.join("; ", Wording.flags(table, table.find(state).orElseThrow()));
    }
}
