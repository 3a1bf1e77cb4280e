package org.enforcementatlas.eoir;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.eoir.text.UnreadableRelease;

/** The rows that each table is said to have: {@code Count.txt}, one table a line with its number of rows at the end. */
final class CountFile {

    private static final Pattern LINE =
            Pattern.compile("\\s*\"?([A-Za-z_0-9]+)(?:\\.[a-z]+)?\"?\\s+\"?(\\d[\\d,]{0,15})\"?\\s*");
    private static final int LARGEST = 1 << 20;

    private final Map<String, Long> rows = new HashMap<>();

    private CountFile() {}

    /** Reads it; without one, no number is known. */
    static CountFile read(ReleaseFiles files) throws IOException, UnreadableRelease {
        CountFile counts = new CountFile();
        ReleaseFiles.Table table = files.find("Count").orElse(null);
        if (table != null) {
            try (java.io.InputStream in = table.opener().open()) {
                counts.take(new String(in.readNBytes(LARGEST), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return counts;
    }

    /** The number of rows that a table is said to have. */
    OptionalLong find(String table) {
        Long known = rows.get(table.toLowerCase(Locale.ROOT));
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    private void take(String text) {
        text.replace("\0", "").lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                rows.put(
                        matcher.group(1).toLowerCase(Locale.ROOT),
                        Long.parseLong(matcher.group(2).replace(",", "")));
            }
        });
    }
}
