package org.enforcementatlas.export;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** What may be done with a file of figures, told the same way in every format. */
public final class Licence {

    /** The same in words. */
    public static final String WORDS =
            "The figures are facts published by the source named here; no right to them is claimed,"
                    + " and the source's own terms, if any, apply. The compilation and its notes are offered under the Apache License"
                    + " 2.0, as Enforcement Atlas is.";

    private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0";

    private Licence() {}

    /** The file that lies beside figures. */
    public static byte[] file() {
        return (WORDS + "\n" + APACHE + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same for programs, in the description of a Data Package. */
    public static void describe(ObjectNode root) {
        root.putArray("licenses")
                .addObject()
                .put("name", "Apache-2.0")
                .put("path", APACHE)
                .put("title", "Apache License 2.0, for the compilation; see LICENCE.txt");
    }
}
