package org.enforcementatlas.ingest;

import java.time.Instant;
import org.enforcementatlas.model.DatasetId;

/**
 * Work that was begun: an import, a publication, or taking one back.
 *
 * @param id its number
 * @param kind {@code import}, {@code publish} or {@code roll back}
 * @param dataset the dataset
 * @param subject the file, or the snapshot's number
 * @param author who began it
 * @param begun when
 */
public record Job(long id, String kind, DatasetId dataset, String subject, String author, Instant begun) {

    /** What is told of work that was broken off. */
    public String sentence() {
        String what = switch (kind) {
            case "import" -> "The import of " + subject;
            case "publish" -> "The publication of snapshot " + subject;
            default -> "Taking back the last publication";
        };
        return what + " (" + dataset + "), begun " + begun + " by " + author
                + ", was broken off; it changed nothing. Begin it again if it is still wanted.";
    }
}
