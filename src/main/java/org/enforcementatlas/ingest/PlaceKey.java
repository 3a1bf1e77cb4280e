package org.enforcementatlas.ingest;

import java.text.Normalizer;
import java.util.Locale;

/** Names of places folded for comparison: letters and digits only, no accents, "Saint" and "Sainte" as "St" and "Ste". */
public final class PlaceKey {

    private PlaceKey() {}

    /** The folded name; empty for text without letters or digits. */
    public static String of(String printed) {
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String saints = plain.replaceAll("\\bsaint\\b", "st").replaceAll("\\bsainte\\b", "ste");
        StringBuilder key = new StringBuilder(saints.length());
        for (int i = 0; i < saints.length(); i++) {
            char c = saints.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c == '&') {
                key.append("and");
            }
        }
        return key.toString();
    }
}
