package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.Locale;
import org.enforcementatlas.dataset.AgreementColumns.Column;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRow;
import org.jspecify.annotations.Nullable;

/** One row of a list as ICE publishes it, while it is judged. */
final class AgreementRow {

    private final AgreementColumns columns;
    private final TableRow row;
    private final ReadContext context;
    private final RowSink sink;
    private RowFate fate = RowFate.ACCEPTED;

    AgreementRow(AgreementColumns columns, TableRow row, ReadContext context, RowSink sink) {
        this.columns = columns;
        this.row = row;
        this.context = context;
        this.sink = sink;
    }

    /** Judges the row: passes on its agreement if it counts, and ends it. */
    void judge() {
        GeoId state = state();
        String agency = text(Column.AGENCY);
        if (agency.isEmpty()) {
            note(Column.AGENCY, "missing-agency", Severity.ERROR, "The row names no agency.", "");
            worsen(RowFate.REJECTED);
        }
        if (state != null && fate.compareTo(RowFate.CORRECTED) <= 0) {
            sink.add(agreement(state, agency));
        }
        sink.end(row, fate);
    }

    private Agreement agreement(GeoId state, String agency) {
        String type = text(Column.TYPE);
        String printedCounty = text(Column.COUNTY);
        String printedModel = text(Column.MODEL);
        String key = agencyKey(agency);
        return new Agreement(
                row.number(),
                state,
                agency,
                key,
                type,
                AgencyLevels.of(key, type),
                county(state, printedCounty),
                printedCounty,
                model(printedModel),
                printedModel,
                signed(),
                address());
    }

    /** An agency's name folded for comparison: case, and what {@link CellRepair} repairs. */
    static String agencyKey(String agency) {
        return agency.toLowerCase(Locale.ROOT);
    }

    private @Nullable GeoId state() {
        String printed = text(Column.STATE);
        return switch (context.places().state(printed)) {
            case Places.Found.Place place -> {
                if (place.repaired()) {
                    String name = context.gazetteer().getName(place.id());
                    note(Column.STATE, "place-alias", Severity.INFO, "Read as " + name + " by an alias.", name);
                    worsen(RowFate.CORRECTED);
                }
                yield place.id();
            }
            case Places.Found.Unplaced unplaced -> {
                note(Column.STATE, "unplaced-by-decision", Severity.ERROR, unplaced.reason(), "");
                worsen(RowFate.QUARANTINED);
                yield null;
            }
            case Places.Found.Refused refused -> {
                note(Column.STATE, "refused-place", Severity.ERROR, refused.sentence(), "");
                worsen(RowFate.QUARANTINED);
                yield null;
            }
            case Places.Found.Unknown unknown -> {
                String near =
                        unknown.suggestion().map(context.gazetteer()::getName).orElse("");
                note(
                        Column.STATE,
                        "unknown-state",
                        Severity.ERROR,
                        "No state or territory is named \"" + printed + "\"; the row is kept aside.",
                        near);
                worsen(RowFate.QUARANTINED);
                yield null;
            }
        };
    }

    private @Nullable GeoId county(GeoId state, String printed) {
        if (NoCounty.isPrinted(printed)) {
            return null;
        }
        return switch (context.places().county(state, printed)) {
            case Places.Found.Place place -> {
                if (place.repaired()) {
                    String name = context.gazetteer().getName(place.id());
                    note(Column.COUNTY, "place-alias", Severity.INFO, "Read as " + name + " by an alias.", name);
                    worsen(RowFate.CORRECTED);
                }
                yield place.id();
            }
            case Places.Found.Unplaced unplaced -> {
                String message = "Left without a county by decision: " + unplaced.reason();
                note(Column.COUNTY, "unplaced-by-decision", Severity.INFO, message, "");
                yield null;
            }
            case Places.Found.Refused refused -> {
                note(Column.COUNTY, "refused-county", Severity.WARNING, refused.sentence(), "");
                yield null;
            }
            case Places.Found.Unknown unknown -> {
                String near =
                        unknown.suggestion().map(context.gazetteer()::getName).orElse("");
                String where = context.gazetteer().getName(state);
                note(
                        Column.COUNTY,
                        "unknown-county",
                        Severity.WARNING,
                        "No county or equivalent of " + where + " is named \"" + printed
                                + "\"; the agreement counts in the state and in no county.",
                        near);
                yield null;
            }
        };
    }

    private AgreementModel model(String printed) {
        AgreementModel model = AgreementModel.ofPrinted(printed);
        if (model == AgreementModel.OTHER) {
            String message = "The model is none of the three known ones; it counts as \"other\" and keeps its text.";
            note(Column.MODEL, "other-model", Severity.WARNING, message, "");
        }
        return model;
    }

    private @Nullable LocalDate signed() {
        String printed = text(Column.SIGNED);
        if (printed.isEmpty()) {
            return null;
        }
        LocalDate signed = SignedDate.find(printed).orElse(null);
        if (signed == null) {
            String message = "The signed date cannot be read; the agreement counts without one.";
            note(Column.SIGNED, "unreadable-date", Severity.WARNING, message, "Write it as 2025-05-08 or 5/8/2025.");
        } else if (signed.isAfter(context.asOf()) || signed.getYear() < 2002) {
            String message = "The signed date " + signed + " cannot be: the program began in 2002 and the list is of "
                    + context.asOf() + ".";
            note(Column.SIGNED, "impossible-date", Severity.WARNING, message, "");
        }
        return signed;
    }

    private String address() {
        String link = columns.link(row, Column.MOA);
        if (link.isEmpty()) {
            String url = text(Column.MOA_URL);
            return AgreementAddress.unwrap(url.isEmpty() ? text(Column.MOA) : url);
        }
        String address = AgreementAddress.unwrap(link);
        if (!address.equals(link)) {
            note(Column.MOA, "unwrapped-link", Severity.INFO, "The link was freed of a mail scanner's redirect.", "");
        }
        return address;
    }

    private String text(Column column) {
        String raw = columns.raw(row, column);
        CellRepair repair = CellRepair.of(raw);
        if (repair.isRepaired()) {
            sink.add(new Notice(
                    row.number(),
                    columns.name(column),
                    raw,
                    repair.apostrophes() ? "apostrophe-repaired" : "blanks-repaired",
                    Severity.INFO,
                    repair.what(),
                    repair.text()));
            worsen(RowFate.CORRECTED);
        }
        return repair.text();
    }

    private void note(Column column, String rule, Severity severity, String message, String suggestion) {
        sink.add(new Notice(
                row.number(), columns.name(column), columns.raw(row, column), rule, severity, message, suggestion));
    }

    private void worsen(RowFate to) {
        if (to.compareTo(fate) > 0) {
            fate = to;
        }
    }
}
