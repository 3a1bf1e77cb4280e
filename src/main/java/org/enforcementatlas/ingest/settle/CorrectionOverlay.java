package org.enforcementatlas.ingest.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.ingest.review.AgencyNames;
import org.enforcementatlas.ingest.review.AgreementIdentity;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;

/** Lays the corrections that hold over the rows of one file. Remembers what they did. */
public final class CorrectionOverlay {

    private final Map<String, List<Correction>> byRow = new HashMap<>();
    private final Map<Long, Correction> byNumber = new HashMap<>();
    private final List<CorrectionEffect> effects = new ArrayList<>();
    private final AgencyNames names;
    private final String digest;

    /**
     * An overlay.
     *
     * @param corrections the dataset's; withdrawn ones are left out
     * @param names accepted renames: a correction holds on under a new name
     */
    public CorrectionOverlay(List<Correction> corrections, AgencyNames names) {
        this.names = names;
        TreeSet<String> lines = new TreeSet<>();
        for (Correction correction : corrections) {
            if (correction.isActive()) {
                byNumber.put(correction.id(), correction);
                byRow.computeIfAbsent(correction.row(), any -> new ArrayList<>())
                        .add(correction);
                lines.add(String.join(
                        "|",
                        correction.row(),
                        correction.field().word(),
                        correction.raw(),
                        correction.corrected(),
                        Long.toString(correction.id())));
            }
        }
        digest = lines.isEmpty() ? "" : Sha256.of(String.join("\n", lines));
    }

    /** An agreement with the corrections that apply to it. */
    public Agreement apply(Agreement row) {
        Agreement corrected = row;
        if (!byRow.isEmpty()) {
            String key = AgreementIdentity.of(row, names).toString();
            for (Correction correction : byRow.getOrDefault(key, List.of())) {
                if (note(correction, row.row(), says(row, correction))) {
                    corrected = with(corrected, correction);
                }
            }
        }
        return corrected;
    }

    /** A figure with the correction that applies to it. */
    public Figure apply(Figure row) {
        Figure corrected = row;
        for (Correction correction :
                byRow.isEmpty() ? List.<Correction>of() : byRow.getOrDefault(key(row), List.of())) {
            String says = row.count() == null ? "" : row.count().toString();
            if (note(correction, row.row(), says)) {
                Long count = Long.valueOf(correction.corrected());
                corrected = new Figure(
                        row.row(),
                        row.place(),
                        row.placeNote(),
                        row.series(),
                        row.period(),
                        count,
                        null,
                        row.provisional(),
                        row.margin());
            }
        }
        return corrected;
    }

    /** The key by which a correction names a figure: place, series, first and last day. */
    public static String key(Figure row) {
        GeoId place = row.place();
        return (place == null ? row.placeNote() : place.code()) + "/" + row.series() + "/"
                + row.period().start() + "/" + row.period().end();
    }

    /** What the corrections did so far, in the order of rows. */
    public List<CorrectionEffect> effects() {
        return List.copyOf(effects);
    }

    /** How many effects there are so far. */
    public int count() {
        return effects.size();
    }

    /** What they did since there were so many effects. */
    public List<CorrectionEffect> effectsFrom(int first) {
        return effects.subList(first, effects.size());
    }

    /** What an effect is told as, in the report. */
    public Notice notice(CorrectionEffect effect) {
        Correction correction = byNumber.get(effect.correction());
        if (correction == null) {
            throw new IllegalArgumentException("Correction " + effect.correction() + " is not of this overlay.");
        }
        String about = "correction " + correction.id() + " by " + correction.author() + ": " + correction.reason();
        return switch (effect.kind()) {
            case APPLIED ->
                notice(effect, correction, Severity.INFO, "Corrected to \"" + correction.corrected() + "\", " + about);
            case CAUGHT_UP ->
                notice(
                        effect,
                        correction,
                        Severity.INFO,
                        "The source says so itself now; switched off here is " + about);
            case SOURCE_DIFFERS ->
                notice(
                        effect,
                        correction,
                        Severity.WARNING,
                        "The source says neither the raw nor the corrected value; switched off here is " + about);
        };
    }

    private static Notice notice(CorrectionEffect effect, Correction correction, Severity severity, String message) {
        String rule =
                "correction-" + effect.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Notice(
                effect.row(),
                correction.field().word(),
                correction.raw(),
                rule,
                severity,
                message,
                correction.corrected());
    }

    /** What belongs beside every figure of the file: how many of its rows carry a correction. Empty where none does. */
    public String caveat() {
        long applied = effects.stream()
                .filter(effect -> effect.kind() == CorrectionEffect.Kind.APPLIED)
                .map(CorrectionEffect::row)
                .distinct()
                .count();
        return applied == 0
                ? ""
                : " In the whole file " + applied + (applied == 1 ? " row carries" : " rows carry")
                        + " a correction (column corrected); the list of corrections gives the source's own value and the"
                        + " evidence.";
    }

    /** A digest of the corrections that hold, 64 hexadecimal digits; empty where none does. */
    public String digest() {
        return digest;
    }

    /** What a row says in a field, in the form in which corrections write it. */
    public static String value(Agreement row, CorrectedField field) {
        return switch (field) {
            case TYPE -> row.printedType();
            case COUNTY -> row.printedCounty();
            case MODEL -> row.printedModel();
            case SIGNED -> row.findSigned().map(LocalDate::toString).orElse("");
            case MOA -> row.moa();
            case COUNT -> "";
        };
    }

    /** What a row says; a county that was found under another spelling says the corrected code. */
    private static String says(Agreement row, Correction correction) {
        String code = row.findCounty().map(GeoId::code).orElse("");
        boolean found = correction.field() == CorrectedField.COUNTY && code.equals(correction.corrected());
        return found ? code : value(row, correction.field());
    }

    private boolean note(Correction correction, int row, String says) {
        CorrectionEffect.Kind kind = says.equals(correction.raw())
                ? CorrectionEffect.Kind.APPLIED
                : says.equals(correction.corrected())
                        ? CorrectionEffect.Kind.CAUGHT_UP
                        : CorrectionEffect.Kind.SOURCE_DIFFERS;
        effects.add(new CorrectionEffect(correction.id(), row, kind));
        return kind == CorrectionEffect.Kind.APPLIED;
    }

    private static Agreement with(Agreement row, Correction correction) {
        String to = correction.corrected();
        CorrectedField field = correction.field();
        return new Agreement(
                row.row(),
                row.state(),
                row.agency(),
                row.agencyKey(),
                field == CorrectedField.TYPE ? to : row.printedType(),
                row.level(),
                field == CorrectedField.COUNTY ? (to.isEmpty() ? null : new GeoId(to)) : row.county(),
                row.printedCounty(),
                field == CorrectedField.MODEL ? AgreementModel.ofPrinted(to) : row.model(),
                row.printedModel(),
                field == CorrectedField.SIGNED ? (to.isEmpty() ? null : LocalDate.parse(to)) : row.signed(),
                field == CorrectedField.MOA ? to : row.moa());
    }
}
