package org.enforcementatlas.eoir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.eoir.text.UnreadableRelease;

/**
 * What tells an appeal of the judge's decision in a case from one of bond, of a motion or of another kind: its type is a code, and
 * tbllookupAppealType says which codes are "Case Appeal". The words themselves count too.
 */
final class AppealTypes {

    private static final String WORDS = "CASE APPEAL";

    private final List<byte[]> wanted;

    private AppealTypes(List<byte[]> wanted) {
        this.wanted = wanted;
    }

    /** The types of a release. */
    static AppealTypes read(ReleaseFiles files) throws IOException, UnreadableRelease {
        List<byte[]> wanted = new ArrayList<>();
        wanted.add(bytes(WORDS));
        Optional<ReleaseFiles.Table> lookup = files.find("tbllookupAppealType");
        if (lookup.isPresent()) {
            LookupTable table = LookupTable.read(lookup.get());
            for (int row = 0; row < table.size(); row++) {
                String code = table.cell(row, "strApplCode", "strCode");
                boolean named =
                        table.cell(row, "strApplDescription", "strDescription").equals(WORDS);
                if (named && !code.isEmpty()) {
                    wanted.add(bytes(code));
                }
            }
        }
        return new AppealTypes(wanted);
    }

    /** Whether a cell holds the type of an appeal in a case, in whatever case of letters. */
    boolean isOfCase(byte[] bytes, int from, int to) {
        int start = Cell.start(bytes, from, to);
        int end = Cell.end(bytes, start, to);
        for (byte[] one : wanted) {
            if (end - start == one.length && areEqual(bytes, start, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areEqual(byte[] bytes, int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            byte letter = bytes[start + i];
            if ((letter >= 'a' && letter <= 'z' ? letter - ('a' - 'A') : letter) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
