package org.enforcementatlas.export;

import java.util.HashSet;
import java.util.Set;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.model.GeoId;

/** The rows of a table that are wanted: those of some states, and those that fulfil a condition. */
public final class RowChoice {

    private RowChoice() {}

    /**
     * The areas whose rows are wanted; none for all.
     *
     * @param condition as a map shows it; empty for none
     * @param states postal codes with commas; empty for all
     * @throws org.enforcementatlas.measure.UnanswerableQuery if either cannot be read
     */
    public static Set<GeoId> of(ClassifiedMaps maps, MeasureTable table, String condition, String states) {
        Set<GeoId> only = StateList.parse(states);
        if (condition.isBlank()) {
            return only;
        }
        Set<GeoId> chosen = new HashSet<>(maps.matching(table, condition));
        if (!only.isEmpty()) {
            chosen.retainAll(only);
        }
        chosen.add(GeoId.US);
        return chosen;
    }
}
