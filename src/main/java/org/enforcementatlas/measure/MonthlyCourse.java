package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.GeoId;

/**
 * A flow month by month, in one place and in the nation.
 *
 * @param measure what is told
 * @param months the months of the last fiscal years that have figures, oldest first; a month that no source names is not among them
 */
public record MonthlyCourse(Measure measure, List<Month> months) {

    /** So many fiscal years are told, the last one as far as it goes. All months are in the file. */
    private static final int YEARS = 3;

    /**
     * One month.
     *
     * @param table the answer for the month, with the nation's value
     * @param value the place's value
     */
    public record Month(MeasureTable table, AreaValue value) {

        /** Which month. */
        public YearMonth when() {
            return YearMonth.from(table.asOf());
        }
    }

    /** Copies the months. */
    public MonthlyCourse {
        months = List.copyOf(months);
    }

    /** The courses of all flows that have months, by the respondent's address. */
    public static List<MonthlyCourse> list(Measures measures, GeoId place) {
        List<MonthlyCourse> courses = new ArrayList<>();
        for (Measure measure : measures.list()) {
            if (measure.allows(Span.FISCAL_YEAR) && GeographyBasis.of(measure) != GeographyBasis.COURT) {
                find(measures, measure, place).ifPresent(courses::add);
            }
        }
        return courses;
    }

    private static Optional<MonthlyCourse> find(Measures measures, Measure measure, GeoId place) {
        MeasureQuery query = MeasureQuery.of(measure.id()).withPer(Per.COUNT);
        List<LocalDate> days = measures.listDates(measure.id());
        List<LocalDate> told = days.stream()
                .filter(day -> FiscalYear.of(day).year()
                        > FiscalYear.of(days.getLast()).year() - YEARS)
                .toList();
        List<Month> months = new ArrayList<>();
        for (MeasureTable table : measures.answerEach(query, told)) {
            if (table.period().isMonth()) {
                table.find(place).ifPresent(value -> months.add(new Month(table, value)));
            }
        }
        return months.size() < 2 ? Optional.empty() : Optional.of(new MonthlyCourse(measure, months));
    }
}
