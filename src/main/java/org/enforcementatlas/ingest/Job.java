package org.enforcementatlas.ingest;

import java.time.Instant;
import org.enforcementatlas.model.DatasetId;

/**
 * Work that was begun: an import, a publication, taking one back, or loading what comes with the atlas.
 *
 * @param id its number
 * @param kind {@code import}, {@code publish}, {@code roll back} or {@code load}
 * @param dataset the dataset
 * @param subject the file, or the snapshot's number
 * @param author who began it
 * @param begun when
 */
public record Job(long id, String kind, DatasetId dataset, String subject, String author, Instant begun) {

    /** The kind of work that loads many files, each for itself, and can go on where it was broken off. */
    public static final String LOAD = "load";

    /** Whether it can go on where it was broken off. */
    public boolean isLoad() {
        return kind.equals(LOAD);
    }

    /** What is told of work that was broken off. */
    public String sentence() {
        String what = switch (kind) {
            case "import" -> "The import of " + subject;
            case "publish" -> "The publication of snapshot " + subject;
            case LOAD -> "Loading " + subject;
            default -> "Taking back the last publication";
        };
        return what + " (" + dataset + "), begun " + begun + " by " + author
                + ", was broken off; "
                + (isLoad() ? "it goes on now." : "it changed nothing. Begin it again if it is still wanted.");
    }
}
