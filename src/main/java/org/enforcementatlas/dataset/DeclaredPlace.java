package org.enforcementatlas.dataset;

import java.util.Optional;
import java.util.function.Consumer;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * The place of a declared measure's row.
 *
 * @param id the place, or the state whose total this is; {@code null} where there is none
 * @param bucket what has no place, in words; empty where there is a place
 * @param isTotal whether the row is a total of the nation or of a state
 * @param finding sets the row aside with its reason; {@code null} where there is nothing to say
 */
record DeclaredPlace(
        @Nullable GeoId id,
        String bucket,
        boolean isTotal,
        @Nullable Consumer<DeclaredRow> finding) {

    static DeclaredPlace of(DeclaredRow row) {
        String column = row.columns().onePlace();
        String printed = row.row().text(column);
        if (row.columns().isPair()) {
            return ofPair(row);
        }
        if (PlaceWords.isTotal(printed) || printed.matches("0{2}|0{5}")) {
            return new DeclaredPlace(null, "", true, null);
        }
        if (printed.isEmpty()) {
            return new DeclaredPlace(
                    null, "", false, bad -> bad.row().reject(column, "missing-place", "The row names no place."));
        }
        Optional<String> bucket = PlaceWords.findBucket(printed);
        if (bucket.isPresent()) {
            return new DeclaredPlace(null, bucket.get(), false, null);
        }
        return ofOne(row, column, printed);
    }

    /** Sets the row aside where the place is not sound. */
    void settle(DeclaredRow row) {
        if (finding != null) {
            finding.accept(row);
        }
    }

    private static DeclaredPlace ofOne(DeclaredRow row, String column, String printed) {
        boolean counties = row.wants(AreaLevel.COUNTY);
        if (printed.matches("\\d{2}000") && counties) {
            return ofState(row, printed.substring(0, 2));
        }
        if (printed.matches("\\d{5}")) {
            return place(row.file().context().places().county(new GeoId(printed.substring(0, 2)), printed), column);
        }
        if (printed.matches("\\d{4}") && counties) {
            String code = "0" + printed;
            Places.Found found = row.file().context().places().county(new GeoId(code.substring(0, 2)), code);
            DeclaredPlace place = place(found, column);
            return place.id() == null
                    ? place
                    : new DeclaredPlace(
                            place.id(),
                            "",
                            false,
                            fixed -> fixed.row()
                                    .correct(column, "leading-zero", "The code's leading zero was restored.", code));
        }
        int comma = printed.lastIndexOf(',');
        if (comma > 0 && counties) {
            Places.Found state = row.file()
                    .context()
                    .places()
                    .state(printed.substring(comma + 1).strip());
            if (state instanceof Places.Found.Place within) {
                String county = printed.substring(0, comma).strip();
                return place(row.file().context().places().county(within.id(), county), column);
            }
        }
        return place(row.file().context().places().state(printed), column);
    }

    /** A state's own row in a table of counties: a figure where states are wanted too, else a total of its counties. */
    private static DeclaredPlace ofState(DeclaredRow row, String code) {
        Places.Found found = row.file().context().places().state(code);
        DeclaredPlace place = place(found, row.columns().onePlace());
        return place.id() == null || row.wants(AreaLevel.STATE) ? place : new DeclaredPlace(place.id(), "", true, null);
    }

    private static DeclaredPlace ofPair(DeclaredRow row) {
        String state = row.row().text(row.columns().state());
        String county = row.row().text(row.columns().county());
        if (PlaceWords.isTotal(state) || (state.isEmpty() && PlaceWords.isTotal(county))) {
            return new DeclaredPlace(null, "", true, null);
        }
        Places.Found within = row.file().context().places().state(state);
        DeclaredPlace whole = place(within, row.columns().state());
        GeoId id = whole.id();
        if (id == null) {
            return whole;
        }
        if (PlaceWords.isTotal(county) || county.matches("0{3}|\\d{2}000")) {
            return ofState(row, id.code());
        }
        String code = county.matches("\\d{1,3}") ? id.code() + "0".repeat(3 - county.length()) + county : county;
        return place(
                row.file().context().places().county(id, code), row.columns().county());
    }

    private static DeclaredPlace place(Places.Found found, String column) {
        GeoId id = found instanceof Places.Found.Place place ? place.id() : null;
        return new DeclaredPlace(id, "", false, judged -> judged.row().settle(column, found));
    }
}
