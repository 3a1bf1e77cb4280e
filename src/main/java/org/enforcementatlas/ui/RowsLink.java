package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/** The way from a number to the rows it was counted from. */
final class RowsLink {

    private RowsLink() {}

    /** A link with these words to the rows behind an area's number. */
    static Anchor of(MeasureTable table, AreaValue area, String words) {
        return new Anchor(Address.ofRows(table.query(), area.id().code()), words);
    }

    /** Numbers of a grid that are links to their rows; what is absent is no link, since it has no rows. */
    static Renderer<AreaValue> ofGrid(MeasureTable table, Function<AreaValue, Optional<AreaValue>> find) {
        return LitRenderer.<AreaValue>of(
                        "<a class='atlas-number' ?hidden=${!item.rows} href=${item.rows} title=${item.name}>${item.value}</a>"
                                + "<span ?hidden=${item.rows}>${item.value}</span>")
                .withProperty(
                        "rows",
                        area -> find.apply(area)
                                .filter(one -> one.value() instanceof Value.Observed)
                                .map(one ->
                                        Address.ofRows(table.query(), one.id().code()))
                                .orElse(""))
                .withProperty("name", area -> "The rows behind " + Wording.placeName(area) + "'s number")
                .withProperty(
                        "value",
                        area -> find.apply(area)
                                .map(one -> Wording.value(table, one))
                                .orElse("–"));
    }
}
