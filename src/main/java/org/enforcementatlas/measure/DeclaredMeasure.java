package org.enforcementatlas.measure;

import java.time.Instant;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;

/**
 * A measure that a person has declared, with the dataset of the same name that holds its figures. It is made from a
 * {@link MeasureDraft}, which says what is wrong with it.
 *
 * @param id its name, and that of its dataset
 * @param title its name in titles
 * @param unit what a count counts, in the plural
 * @param kind stock or flow
 * @param defaultPer the unit it opens in
 * @param levels the levels at which it exists
 * @param source publisher and title, as they are cited
 * @param meaning what it is, counts and does not count
 * @param author who declared it
 * @param declared when
 */
public record DeclaredMeasure(
        MeasureId id,
        String title,
        String unit,
        MeasureKind kind,
        Per defaultPer,
        Set<AreaLevel> levels,
        String source,
        Measure.Meaning meaning,
        String author,
        Instant declared) {

    /** The series of its figures within its dataset. */
    public static final String SERIES = "value";

    /** Keeps the levels as they are. */
    public DeclaredMeasure {
        levels = Set.copyOf(levels);
    }

    /** The dataset that its files are imported as. */
    public DatasetId dataset() {
        return new DatasetId(id.name());
    }

    /** The measure as the catalogue shows it. */
    public Measure toMeasure() {
        return new Measure(id, title, unit, kind, dataset(), levels, defaultPer, meaning);
    }
}
