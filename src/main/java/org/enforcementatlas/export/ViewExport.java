package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.model.GeoId;

/**
 * What is taken away of a view: the table that is shown, with its condition and states, whatever the format.
 *
 * @param maps answers for the view's other dates
 * @param view the view
 * @param table its answer
 * @param only the areas whose rows are wanted; none for all
 * @param states the states that are asked for, as written; empty for all
 * @param site what links begin with, without a slash at its end; empty for links within the atlas
 */
public record ViewExport(
        ClassifiedMaps maps, ViewState view, MeasureTable table, Set<GeoId> only, String states, String site) {

    /** What of a view's address says how it is drawn, not what its figures are. */
    private static final Set<String> DRAWING = Set.of(
            "layout", "method", "classes", "breaks", "palette", "around", "rescale", "simulate", "zoom", "selected");

    /** Copies the areas. */
    public ViewExport {
        only = Set.copyOf(only);
    }

    /**
     * Answers a view.
     *
     * @param states postal codes with commas; empty for all
     * @throws org.enforcementatlas.measure.UnanswerableQuery if it cannot be answered; the sentence says what to ask instead
     */
    public static ViewExport of(ClassifiedMaps maps, ViewState view, String states, String site) {
        MeasureTable table = maps.answer(view);
        Set<GeoId> only = RowChoice.of(maps, table, view.filter(), states);
        return new ViewExport(maps, view, table, only, states, site);
    }

    /** Its rows in the long form. */
    LongRows rows() {
        return new LongRows(table, LayerColumns.of(table, maps.findHotSpots(view, table)), only);
    }

    /** How many rows its files have, the nation's among them. */
    public int rowCount() {
        return rows().areas().size();
    }

    /** How many rows there are without condition and states. */
    public int fullRowCount() {
        return table.areas().size() + 1;
    }

    /** The address of the view with these figures for ever. */
    public String link() {
        return site + "/" + ViewLinks.query(ViewLinks.pinned(table, view));
    }

    /** How it is cited; the sentence tells of the selected area, or else of the nation. */
    public Citation citation() {
        GeoId selected = view.selected();
        return Citation.of(
                table, selected == null ? table.nation() : table.find(selected).orElse(table.nation()), link());
    }

    /** What the figures were asked for, in the names of addresses, one a line: {@code per=residents}. */
    List<String> question() {
        Map<String, String> parameters = ViewCodec.toParameters(ViewLinks.pinned(table, view));
        List<String> question = new ArrayList<>();
        parameters.putIfAbsent("measure", table.measure().id().name());
        parameters.putIfAbsent("level", table.query().level().word());
        parameters.forEach((name, value) -> {
            if (!DRAWING.contains(name)) {
                question.add(name + "=" + value);
            }
        });
        if (!states.isEmpty()) {
            question.add("states=" + states);
        }
        return question;
    }

    /** A name that says what, where and when: {@code pending-cases_state_TX_2025-05-31.csv}. */
    String fileName(String ending) {
        return placed(TableFormat.fileName(table, ending));
    }

    /** The same of the wide form, with its first and last date: {@code agreements_state_2025-01-04_2026-05-18_wide.csv}. */
    String fileName(WideRows wide) {
        String name = TableFormat.fileName(table, DataFormat.WIDE.ending());
        return placed(name.replace("_" + table.asOf() + ".", "_" + wide.dates() + "_wide."));
    }

    /** Names the places after the level. */
    private String placed(String name) {
        String level = "_" + table.query().level().word();
        String where =
                states.isEmpty() ? "" : "_" + states.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "-");
        return name.replaceFirst(level, level + where + (view.filter().isEmpty() ? "" : "_filtered"));
    }
}
