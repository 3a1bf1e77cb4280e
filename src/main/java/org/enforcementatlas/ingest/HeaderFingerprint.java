package org.enforcementatlas.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.dataset.ColumnNames;

/** What a header is known by: the SHA-256 of its folded names in their order. Case, blanks, hyphens and underscores are folded. */
public final class HeaderFingerprint {

    private HeaderFingerprint() {}

    /** The fingerprint as 64 lower-case hexadecimal digits. Empty cells at the end make no difference. */
    public static String of(List<String> header) {
        String folded = header.stream().map(ColumnNames::fold).collect(Collectors.joining("\u001f"));
        return Sha256.of(folded.replaceFirst("\u001f+$", "").getBytes(StandardCharsets.UTF_8));
    }
}
