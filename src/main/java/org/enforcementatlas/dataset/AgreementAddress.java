package org.enforcementatlas.dataset;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The address of a signed agreement, freed of the redirects that mail scanners wrap around it. */
final class AgreementAddress {

    private static final String SCANNER = "safelinks.protection.outlook.com/";

    private AgreementAddress() {}

    /** The address behind a link; a link that is no redirect is returned as it is. */
    static String unwrap(String link) {
        int host = link.indexOf(SCANNER);
        int start = host < 0 ? -1 : link.indexOf("url=", host);
        if (start < 0) {
            return link;
        }
        int end = link.indexOf('&', start);
        String inner = link.substring(start + 4, end < 0 ? link.length() : end);
        try {
            return URLDecoder.decode(inner, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return link;
        }
    }
}
