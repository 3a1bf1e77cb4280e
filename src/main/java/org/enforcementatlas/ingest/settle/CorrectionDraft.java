package org.enforcementatlas.ingest.settle;

import java.time.Instant;
import org.enforcementatlas.model.DatasetId;

/**
 * A correction while it is written down: who, why and when are still to come.
 *
 * @param dataset the dataset
 * @param row which row
 * @param field which value of the row
 * @param raw what the source says
 * @param corrected what it is corrected to
 */
public record CorrectionDraft(DatasetId dataset, String row, CorrectedField field, String raw, String corrected) {

    /**
     * The correction with its evidence.
     *
     * @param reason why, in a sentence
     * @param link where the evidence can be seen
     * @param author who corrects
     * @param now when
     * @throws IllegalArgumentException in one sentence, if the correction cannot stand
     */
    public Correction sign(String reason, String link, String author, Instant now) {
        return new Correction(
                0,
                dataset,
                row.strip(),
                field,
                raw,
                corrected.strip(),
                reason.strip(),
                link.strip(),
                author,
                now,
                null,
                "");
    }
}
