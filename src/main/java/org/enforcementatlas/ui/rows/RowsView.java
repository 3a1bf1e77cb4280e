package org.enforcementatlas.ui.rows;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.RowEvidence;
import org.enforcementatlas.export.RowsTable;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Lineage;
import org.enforcementatlas.measure.PlaceChoice;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.ui.Address;
import org.enforcementatlas.ui.MainLayout;
import org.enforcementatlas.ui.Problem;
import org.enforcementatlas.ui.table.WideFrame;

/** Exactly the rows behind one number, and how the number was made. */
@Route(value = "rows", layout = MainLayout.class)
@AnonymousAllowed
final class RowsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RowEvidence evidence;
    private String title = "Rows – Enforcement Atlas";

    RowsView(RowEvidence evidence) {
        this.evidence = evidence;
        addClassName("atlas-rows-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            Map<String, String> parameters = Address.parameters(event.getLocation());
            ViewState view = ViewCodec.fromParameters(parameters);
            GeoId place = PlaceChoice.parse(parameters.getOrDefault("area", GeoId.US.code()))
                    .orElse(null);
            show(view, evidence.open(view.query(), place));
        } catch (UnanswerableQuery wrong) {
            add(new Problem(String.valueOf(wrong.getMessage())));
        }
    }

    private void show(ViewState view, RowsTable table) {
        RowsBehind behind = table.behind();
        String head = head(behind);
        title = head + " – Enforcement Atlas";
        if (behind.table().provenance().synthetic()) {
            Span stamp = new Span("SYNTHETIC – practice figures, not facts");
            stamp.addClassName("atlas-stamp");
            add(stamp);
        }
        H1 name = new H1(head);
        name.addClassName("atlas-title");
        Paragraph subtitle = new Paragraph(Wording.title(behind.table()) + ", " + Wording.when(behind.table()));
        subtitle.addClassName("atlas-subtitle");
        Paragraph told = new Paragraph(told(behind));
        add(name, subtitle, told, made(behind), links(view, behind));
        if (behind.size() > 0) {
            RowsList rows = new RowsList(table);
            WideFrame frame = new WideFrame(rows);
            frame.tell(rows.countColumns(), table.isList() ? "the agencies" : "the places");
            add(frame);
        }
    }

    private static String head(RowsBehind behind) {
        AreaValue area = behind.area();
        return area == null
                ? "On no area: " + behind.counts().words(behind.counted())
                : behind.place() + ": " + Wording.amount(behind.table(), area);
    }

    /** How the rows and the number agree, in a sentence. */
    private static String told(RowsBehind behind) {
        String rows = Wording.count(behind.size()) + (behind.size() == 1 ? " row" : " rows");
        return switch (behind.counts()) {
            case AGREEMENTS -> "Exactly " + rows + ", each one agreement.";
            case AGENCIES ->
                "Exactly " + rows + " of " + behind.counts().words(behind.counted())
                        + "; rows of one agency share a number.";
            case COUNTIES, PLACES ->
                "Exactly " + rows + " of agencies that cover " + behind.counts().words(behind.counted())
                        + "; rows of one county share a number.";
            case FIGURES -> "Exactly " + rows + " as the source gives " + (behind.size() == 1 ? "it" : "them") + ".";
        };
    }

    private static Details made(RowsBehind behind) {
        DescriptionList words = new DescriptionList();
        words.addClassName("atlas-lineage");
        Lineage.of(behind)
                .forEach((name, text) ->
                        words.add(new DescriptionList.Term(name), new DescriptionList.Description(text)));
        Details made = new Details("How was this number made?", words);
        made.setOpened(true);
        return made;
    }

    private static Div links(ViewState view, RowsBehind behind) {
        Div links = new Div();
        links.addClassName("atlas-links");
        for (String format : List.of("csv", "json")) {
            Anchor file = new Anchor(
                    Address.ofRows(view.query(), behind.placeCode(), "rows." + format),
                    "Rows as " + format.toUpperCase(Locale.ROOT));
            file.setRouterIgnore(true);
            links.add(file);
        }
        Anchor original = new Anchor(
                "api/v1/snapshots/" + behind.table().provenance().snapshot() + "/original", "The source file");
        original.setRouterIgnore(true);
        AreaValue area = behind.area();
        ViewState back = area == null || behind.isNation() ? view : view.withSelected(area.id());
        links.add(
                original,
                new Anchor("./" + Address.query(back), "The map"),
                new Anchor("table" + Address.query(back), "The table"));
        return links;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
