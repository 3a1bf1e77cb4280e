package org.enforcementatlas.measure;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.MeasureId;

/** The measures that people have declared. They show wherever those of the catalogue do. */
public interface DeclaredMeasures {

    /** All of them, in the order in which they were declared. */
    List<DeclaredMeasure> list();

    /** The one of this name. */
    Optional<DeclaredMeasure> find(MeasureId id);

    /**
     * Declares a measure.
     *
     * @param author who declares it
     * @throws RefusedMeasure if the draft is not sound, or its name is taken; then nothing was changed
     */
    DeclaredMeasure add(MeasureDraft draft, String author) throws RefusedMeasure;

    /**
     * Takes a measure back, with what was imported for it but never published.
     *
     * @throws RefusedMeasure if there is none of this name, or figures of it were ever published; then nothing was changed
     */
    void remove(MeasureId id) throws RefusedMeasure;
}
