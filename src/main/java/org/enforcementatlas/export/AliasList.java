package org.enforcementatlas.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.table.DelimitedText;
import org.jspecify.annotations.Nullable;

/** What people have settled about names, as a table. */
public final class AliasList {

    private static final List<String> COLUMNS = List.of(
            "alias",
            "dataset",
            "kind",
            "state",
            "printed",
            "meaning",
            "reason",
            "author",
            "decided",
            "withdrawn",
            "withdrawn_by");

    private AliasList() {}

    /** Comma-separated text, formulas made inert. */
    public static String csv(List<Alias> aliases) {
        return DelimitedText.of(
                COLUMNS, CsvTable.inert(aliases.stream().map(AliasList::row).toList()));
    }

    private static List<String> row(Alias alias) {
        AliasName name = alias.name();
        return List.of(
                Long.toString(alias.id()),
                name.dataset().name(),
                name.kind().name().toLowerCase(Locale.ROOT),
                name.findState().map(GeoId::code).orElse(""),
                name.printed(),
                alias.meaning(),
                alias.reason(),
                alias.author(),
                alias.decided().toString(),
                text(alias.withdrawn()),
                alias.withdrawnBy());
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "" : time.toString();
    }
}
