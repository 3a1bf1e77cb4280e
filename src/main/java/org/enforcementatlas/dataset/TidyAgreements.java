package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.enforcementatlas.dataset.AgreementColumns.Column;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The atlas's own layout of agreements, one a row: codes for places, ISO dates, and the row of the source it came from. */
public final class TidyAgreements {

    private final AgreementColumns columns;
    private final ReadContext context;
    private final RowSink sink;
    private final Set<Integer> sourceRows = new HashSet<>();

    private static final String HEADER = "state,agency,printed_type,level,county,printed_county,model,printed_model,"
            + "signed,listed,moa,source_row";

    /** A reader of the rows of one file. */
    TidyAgreements(AgreementColumns columns, ReadContext context, RowSink sink) {
        this.columns = columns;
        this.context = context;
        this.sink = sink;
    }

    /** The header line, without its end. */
    public static String header() {
        return HEADER;
    }

    /**
     * An agreement as a line, without its end. The agreement's own row becomes the source row.
     *
     * @param listed the date of the list
     */
    public static String line(Agreement row, LocalDate listed) {
        return String.join(
                ",",
                List.of(
                        row.state().code(),
                        quote(row.agency()),
                        quote(row.printedType()),
                        row.level().word(),
                        row.findCounty().map(GeoId::code).orElse(""),
                        quote(row.printedCounty()),
                        row.model().name(),
                        quote(row.printedModel()),
                        row.findSigned().map(LocalDate::toString).orElse(""),
                        listed.toString(),
                        quote(row.moa()),
                        Integer.toString(row.row())));
    }

    /** Reads one row; one that is not well formed is rejected. */
    void read(TableRow row) {
        try {
            sink.add(agreement(row));
            sink.end(row, RowFate.ACCEPTED);
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            String message = "The row is not in the tidy layout: " + malformed.getMessage();
            sink.add(new Notice(row.number(), "", "", "malformed-row", Severity.ERROR, message, ""));
            sink.end(row, RowFate.REJECTED);
        }
    }

    private Agreement agreement(TableRow row) {
        GeoId state = known(columns.raw(row, Column.STATE));
        String county = columns.raw(row, Column.COUNTY);
        String agency = columns.raw(row, Column.AGENCY);
        String listed = columns.raw(row, Column.LISTED);
        if (state.code().length() != 2 || agency.isBlank()) {
            throw new IllegalArgumentException("a row has a state of two digits and an agency.");
        }
        if (!listed.equals(context.asOf().toString())) {
            throw new IllegalArgumentException("listed is \"" + listed + "\", the file is of " + context.asOf() + ".");
        }
        return new Agreement(
                sourceRow(columns.raw(row, Column.SOURCE_ROW)),
                state,
                agency,
                AgreementRow.agencyKey(agency),
                columns.raw(row, Column.TYPE),
                AgencyLevel.ofWord(columns.raw(row, Column.LEVEL)),
                county.isEmpty() ? null : known(county),
                columns.raw(row, Column.PRINTED_COUNTY),
                AgreementModel.valueOf(columns.raw(row, Column.MODEL)),
                columns.raw(row, Column.PRINTED_MODEL),
                date(columns.raw(row, Column.SIGNED)),
                columns.raw(row, Column.MOA));
    }

    /** The row of the source, by which a row is told from others: whole, positive and said once. */
    private int sourceRow(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || !sourceRows.add(number)) {
            throw new IllegalArgumentException("source_row " + text + " stands twice or is no row.");
        }
        return number;
    }

    private GeoId known(String code) {
        GeoId id = new GeoId(code);
        context.gazetteer().getName(id);
        return id;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String quote(String text) {
        boolean special = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
