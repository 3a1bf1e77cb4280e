package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
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

    private static final String HEADER = "state,agency,printed_type,level,county,printed_county,model,printed_model,"
            + "signed,listed,moa,source_row";

    private TidyAgreements() {}

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
    static void read(AgreementColumns columns, TableRow row, ReadContext context, RowSink sink) {
        try {
            sink.add(agreement(columns, row, context));
            sink.end(row, RowFate.ACCEPTED);
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            String message = "The row is not in the tidy layout: " + malformed.getMessage();
            sink.add(new Notice(row.number(), "", "", "malformed-row", Severity.ERROR, message, ""));
            sink.end(row, RowFate.REJECTED);
        }
    }

    private static Agreement agreement(AgreementColumns columns, TableRow row, ReadContext context) {
        GeoId state = known(columns.raw(row, Column.STATE), context);
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
                Integer.parseInt(columns.raw(row, Column.SOURCE_ROW)),
                state,
                agency,
                AgreementRow.agencyKey(agency),
                columns.raw(row, Column.TYPE),
                AgencyLevel.ofWord(columns.raw(row, Column.LEVEL)),
                county.isEmpty() ? null : known(county, context),
                columns.raw(row, Column.PRINTED_COUNTY),
                AgreementModel.valueOf(columns.raw(row, Column.MODEL)),
                columns.raw(row, Column.PRINTED_MODEL),
                date(columns.raw(row, Column.SIGNED)),
                columns.raw(row, Column.MOA));
    }

    private static GeoId known(String code, ReadContext context) {
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
