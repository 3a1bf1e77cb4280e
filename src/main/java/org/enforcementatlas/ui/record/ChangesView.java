package org.enforcementatlas.ui.record;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.ingest.desk.PublicChanges;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.ListedAgreement;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.ui.Address;
import org.enforcementatlas.ui.MainLayout;
import org.enforcementatlas.ui.Problem;
import org.enforcementatlas.ui.table.WordTable;
import org.jspecify.annotations.Nullable;

/** What came to and left ICE's lists from one to the next, for all states or one. */
@Route(value = "changes", layout = MainLayout.class)
@PageTitle("Changes – Enforcement Atlas")
@AnonymousAllowed
final class ChangesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PublicChanges changes;

    ChangesView(PublicChanges changes) {
        this.changes = changes;
        addClassName("atlas-changes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Map<String, String> asked = Address.parameters(event.getLocation());
        try {
            show(asked);
        } catch (UnanswerableQuery wrong) {
            add(new Problem(String.valueOf(wrong.getMessage())));
        }
    }

    private void show(Map<String, String> asked) {
        GeoId state = StateList.parse(asked.getOrDefault("state", "")).stream()
                .findFirst()
                .orElse(null);
        H1 title = new H1("Changes" + (state == null ? "" : " in " + Wording.placeName(state)));
        title.addClassName("atlas-title");
        Paragraph what =
                new Paragraph("From one of ICE's lists of 287(g) agreements to the next. Lists do not say why an"
                        + " agreement left them: it is no longer listed, and nothing more.");
        what.addClassName("atlas-subtitle");
        add(title, what);
        List<PublicChanges.Step> steps = changes.listSteps(DatasetId.AGREEMENTS);
        Optional<PublicChanges.Step> step = chosen(asked, steps);
        if (step.isEmpty()) {
            add(new Paragraph("There are not two public lists yet."));
            return;
        }
        add(difference(step.get(), state), steps(steps, step.get(), state), files(step.get(), state));
    }

    private Optional<PublicChanges.Step> chosen(Map<String, String> asked, List<PublicChanges.Step> steps) {
        String from = asked.getOrDefault("from", "");
        String to = asked.getOrDefault("to", "");
        if (from.isEmpty() && to.isEmpty()) {
            return steps.stream().findFirst();
        }
        try {
            return Optional.of(changes.find(DatasetId.AGREEMENTS, LocalDate.parse(from), LocalDate.parse(to))
                    .orElseThrow(() -> new UnanswerableQuery("There is no public list of " + from + " or of " + to
                            + "; choose a step from the page of changes.")));
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery(
                    "from and to are dates like 2025-05-28, not \"" + from + "\" and \"" + to + "\".");
        }
    }

    private Div difference(PublicChanges.Step step, @Nullable GeoId state) {
        AgreementDifference difference = changes.compare(step, state);
        Div section = section("From " + Wording.day(step.before().asOf()) + " to "
                + Wording.day(step.after().asOf()));
        section.add(new Paragraph(difference.describe()));
        section.add(
                listed("Added", difference.added()),
                listed("No longer on ICE's list", difference.noLongerListed()),
                changed(difference));
        if (!difference.possibleRenames().isEmpty()) {
            WordTable table = new WordTable("Possible renames", List.of("Before", "Now", "What speaks for it"));
            difference
                    .possibleRenames()
                    .forEach(pair -> table.row(List.of(
                            pair.before().row().agency(),
                            pair.after().row().agency(),
                            String.join("; ", pair.evidence()))));
            section.add(new Details(
                    "Possible renames among them ("
                            + difference.possibleRenames().size() + ")",
                    table));
        }
        return section;
    }

    private static Details listed(String title, List<ListedAgreement> rows) {
        WordTable table = new WordTable(title, List.of("State", "Agency", "Model", "Signed", "Row of its list"));
        rows.forEach(one -> table.row(List.of(
                one.id().state(),
                one.row().agency(),
                one.row().model().name(),
                one.row().findSigned().map(Wording::day).orElse(""),
                Integer.toString(one.row().row()))));
        Details details = new Details(title + " (" + Wording.count(rows.size()) + ")", table);
        details.setOpened(!rows.isEmpty() && rows.size() <= 40);
        return details;
    }

    private static Details changed(AgreementDifference difference) {
        WordTable table = new WordTable("Printed otherwise", List.of("State", "Agency", "What", "Before", "Now"));
        difference
                .changed()
                .forEach(change -> change.fields()
                        .forEach(field -> table.row(List.of(
                                change.after().id().state(),
                                change.after().row().agency(),
                                field.field().word(),
                                field.before(),
                                field.after()))));
        return new Details(
                "Printed otherwise (" + Wording.count(difference.changed().size()) + ")", table);
    }

    private static Div steps(List<PublicChanges.Step> steps, PublicChanges.Step shown, @Nullable GeoId state) {
        Div section = section("Other steps");
        Div links = new Div();
        links.addClassName("atlas-links");
        for (PublicChanges.Step step : steps) {
            if (!step.equals(shown)) {
                links.add(new Anchor(
                        "changes" + query(step, state),
                        Wording.day(step.before().asOf()) + " to "
                                + Wording.day(step.after().asOf())));
            }
        }
        section.add(links);
        Div states = new Div();
        states.addClassName("atlas-links");
        if (state != null) {
            states.add(new Anchor("changes" + query(shown, null), "All states"));
        }
        Jurisdictions.list().forEach(one -> states.add(new Anchor("changes" + query(shown, one.id()), one.name())));
        section.add(states);
        return section;
    }

    private static Div files(PublicChanges.Step step, @Nullable GeoId state) {
        Div links = new Div();
        links.addClassName("atlas-links");
        Anchor json = new Anchor("api/v1/datasets/agreements/changes" + query(step, state), "These changes as JSON");
        Anchor feed = new Anchor(
                "feeds/changes.atom" + (state == null ? "" : "?state=" + usps(state)), "Feed of changes (Atom)");
        json.setRouterIgnore(true);
        feed.setRouterIgnore(true);
        links.add(json, feed, new Anchor("revisions", "Revised figures"), new Anchor("corrections", "Corrections"));
        return links;
    }

    private static String query(PublicChanges.Step step, @Nullable GeoId state) {
        return "?from=" + step.before().asOf() + "&to=" + step.after().asOf()
                + (state == null ? "" : "&state=" + usps(state));
    }

    private static String usps(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::usps).orElse(state.code());
    }

    private static Div section(String name) {
        Div section = new Div(new H2(name));
        section.addClassName("atlas-section");
        return section;
    }
}
