package org.enforcementatlas.ingest.settle;

import java.time.Instant;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/**
 * A corrected value with its evidence. The source's own value stays; the correction lies over it, and stops by itself where
 * the source says something else.
 *
 * @param id its number, 0 before it is kept
 * @param dataset the dataset
 * @param row which row: an agreement's identity without its ordinal ({@code NY/mohawk-village-police-department/TFM}), or a
 *     figure's place, series and period ({@code 06/orders/2025-03-01/2025-03-31})
 * @param field which value of the row
 * @param raw what the source says; the correction applies exactly where it says this
 * @param corrected what it is corrected to
 * @param reason why, in a sentence
 * @param link where the evidence can be seen
 * @param author who corrected
 * @param made when
 * @param withdrawn when it was taken back; {@code null} while it holds
 * @param withdrawnBy who took it back, empty while it holds
 */
public record Correction(
        long id,
        DatasetId dataset,
        String row,
        CorrectedField field,
        String raw,
        String corrected,
        String reason,
        String link,
        String author,
        Instant made,
        @Nullable Instant withdrawn,
        String withdrawnBy) {

    /** Checks that the correction can be understood and checked by others. */
    public Correction {
        if (row.isBlank()) {
            throw new IllegalArgumentException("A correction names its row.");
        }
        if (reason.isBlank() || !link.matches("https?://\\S+")) {
            throw new IllegalArgumentException(
                    "A correction needs a reason, and a link (http or https) to its evidence.");
        }
        if (raw.equals(corrected)) {
            throw new IllegalArgumentException("The corrected value is what the source says already.");
        }
        field.findFault(corrected).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        if ((field == CorrectedField.COUNT) == dataset.holdsAgreements()) {
            throw new IllegalArgumentException(
                    dataset.holdsAgreements()
                            ? "Agreements have no count to correct; name type, county, model, signed or moa."
                            : "Of a figure only the count is corrected.");
        }
    }

    /** Whether it holds. */
    public boolean isActive() {
        return withdrawn == null;
    }
}
