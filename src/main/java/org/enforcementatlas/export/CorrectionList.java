package org.enforcementatlas.export;

import java.time.Instant;
import java.util.List;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.table.DelimitedText;
import org.jspecify.annotations.Nullable;

/** Corrections with their evidence, as a table. */
public final class CorrectionList {

    private static final List<String> COLUMNS = List.of(
            "correction",
            "dataset",
            "row",
            "field",
            "raw",
            "corrected",
            "reason",
            "link",
            "author",
            "made",
            "withdrawn",
            "withdrawn_by");

    private CorrectionList() {}

    /** Comma-separated text, formulas made inert. */
    public static String csv(List<Correction> corrections) {
        return DelimitedText.of(
                COLUMNS,
                CsvTable.inert(corrections.stream().map(CorrectionList::row).toList()));
    }

    private static List<String> row(Correction one) {
        return List.of(
                Long.toString(one.id()),
                one.dataset().name(),
                one.row(),
                one.field().word(),
                one.raw(),
                one.corrected(),
                one.reason(),
                one.link(),
                one.author(),
                one.made().toString(),
                text(one.withdrawn()),
                one.withdrawnBy());
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }
}
