package org.enforcementatlas.measure;

import java.util.List;
import java.util.Set;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Exactly the rows that one number of a table was counted from.
 *
 * @param table the table
 * @param area the area whose number it is; {@code null} for what is on no area
 * @param counts what is counted
 * @param counted how many of them the rows are: of a list its agreements, agencies or counties, of figures their sum
 * @param rows the rows of a list, in the order of what is counted; none where the number is made of figures
 * @param figures the rows of figures, in row order; none where the number is counted from a list
 * @param corrected numbers of the rows of figures that carry a correction
 * @param snapshotRows how many rows the snapshot holds
 */
public record RowsBehind(
        MeasureTable table,
        @Nullable AreaValue area,
        Thing counts,
        long counted,
        List<CountedRow> rows,
        List<Figure> figures,
        Set<Integer> corrected,
        int snapshotRows) {

    /** What is counted. */
    public enum Thing {
        /** Each row of a list once. */
        AGREEMENTS("agreement", "agreements"),
        /** Each agency once, however many rows it has. */
        AGENCIES("agency", "agencies"),
        /** Each county once, however many agencies cover it. */
        COUNTIES("county", "counties"),
        /** Each county or whole state once, however many agencies cover it. */
        PLACES("county or whole state", "counties and whole states"),
        /** What a source has counted already. */
        FIGURES("figure", "figures");

        private final String one;
        private final String many;

        Thing(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** A number of them in words: "1 agency", "513 agencies". */
        public String words(long number) {
            return Wording.count(number) + " " + (number == 1 ? one : many);
        }

        /** One of them. */
        public String one() {
            return one;
        }
    }

    /** Copies the lists. */
    public RowsBehind {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
        corrected = Set.copyOf(corrected);
    }

    /** How many rows there are. */
    public int size() {
        return rows.size() + figures.size();
    }

    /** How many of the rows carry a correction. */
    public long correctedRows() {
        return rows.stream().filter(CountedRow::corrected).count()
                + figures.stream()
                        .filter(figure -> corrected.contains(figure.row()))
                        .count();
    }

    /** The place in words; "on no area" for what has none. */
    public String place() {
        return area == null ? "On no area" : Wording.placeName(area);
    }

    /** The code of the place as addresses write it; {@code none} for what is on no area. */
    public String placeCode() {
        return area == null ? PlaceChoice.NONE : area.id().code();
    }

    /** Whether the number is the nation's. */
    public boolean isNation() {
        return area != null && area.id().equals(GeoId.US);
    }
}
