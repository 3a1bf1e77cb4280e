package org.enforcementatlas.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;

/**
 * A digest of what counts in a file, whatever the order of its rows: the sum of the rows' own SHA-256 digests, word by word.
 * Row numbers are left out. It recognises equal content; it is no protection against somebody who forges content on purpose.
 */
final class ContentDigest {

    private final MessageDigest digest = Sha256.digest();
    private final long[] sum = new long[4];
    private final StringBuilder line = new StringBuilder();

    void add(Agreement row) {
        line.setLength(0);
        cell(row.state())
                .cell(row.agency())
                .cell(row.printedType())
                .cell(row.county())
                .cell(row.printedCounty());
        cell(row.model()).cell(row.printedModel()).cell(row.signed()).cell(row.moa());
        addLine();
    }

    void add(Figure row) {
        line.setLength(0);
        cell(row.place())
                .cell(row.placeNote())
                .cell(row.series())
                .cell(row.period().start());
        cell(row.period().end()).cell(row.count()).cell(row.absence());
        if (row.provisional()) {
            cell("provisional");
        }
        if (row.margin() != null) {
            cell("±" + row.margin());
        }
        addLine();
    }

    /** 64 hexadecimal digits; all zero for no rows. */
    String hex() {
        return "%016x%016x%016x%016x".formatted(sum[0], sum[1], sum[2], sum[3]);
    }

    private ContentDigest cell(@org.jspecify.annotations.Nullable Object cell) {
        if (cell != null) {
            line.append(cell);
        }
        line.append('\u001f');
        return this;
    }

    private void addLine() {
        ByteBuffer words = ByteBuffer.wrap(digest.digest(line.toString().getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += words.getLong();
        }
    }
}
