package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.ui.LawNotes;
import org.enforcementatlas.ui.MainLayout;
import org.enforcementatlas.ui.Problem;
import org.jspecify.annotations.Nullable;

/** One state or territory on a page that prints. */
@CssImport("./atlas-state.css")
@Route(value = "state", layout = MainLayout.class)
@AnonymousAllowed
final class StateView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final MeasureId AGREEMENTS = new MeasureId("agreements");
    private static final MeasureId COVERED = new MeasureId("county-share");

    private final transient Measures measures;
    private final transient Listings listings;
    private String title = "States – Enforcement Atlas";

    StateView(Measures measures, Listings listings) {
        this.measures = measures;
        this.listings = listings;
        addClassName("atlas-state");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String usps) {
        removeAll();
        if (usps == null || usps.isEmpty()) {
            title = "States – Enforcement Atlas";
            add(head("States and territories"), all());
            return;
        }
        Optional<Jurisdiction> state = Jurisdictions.findByUsps(usps);
        if (state.isEmpty()) {
            add(new Problem("\"" + usps + "\" is no postal code of a state or territory; ask for one like state/TX."));
            return;
        }
        title = state.get().name() + " – Enforcement Atlas";
        show(state.get());
    }

    private void show(Jurisdiction state) {
        StateProfile profile = StateProfile.of(measures, state.id());
        if (profile.lines().stream().anyMatch(line -> line.count().provenance().synthetic())) {
            Span stamp = new Span("SYNTHETIC – what is marked so is practice figures, not facts");
            stamp.addClassName("atlas-stamp");
            add(stamp);
        }
        Paragraph lead =
                new Paragraph("Each measure as of its own date; numbers lead to the rows they were counted from.");
        lead.addClassName("atlas-subtitle");
        add(head(state.name()), lead, brief(state), new ProfileTable(profile));
        addMonths(state);
        if (LawNotes.isThereOne(state.id())) {
            add(LawNotes.of(state.id()));
        }
        if (!measures.listDates(AGREEMENTS).isEmpty()) {
            addAgreements(state);
        }
        add(section("Sources and notes", sources(profile)), all());
    }

    /** Flows by month; the print has their years alone. */
    private void addMonths(Jurisdiction state) {
        List<MonthlyCourse> courses = MonthlyCourse.list(measures, state.id());
        if (!courses.isEmpty()) {
            Paragraph how = new Paragraph(
                    "The last three fiscal years that have figures, each month by itself; a hatched month is"
                            + " provisional, a dotted one rests on fewer than 20, a cross is withheld, an empty place has no figure. State and nation have scales of their own.");
            how.addClassName("atlas-note");
            Div months = section("Month by month", new Div(how, new MonthCharts(courses, state.name())));
            months.addClassName("atlas-by-month");
            add(months);
        }
    }

    /** The page as a file that prints. */
    private static Div brief(Jurisdiction state) {
        String address = "api/v1/states/" + state.usps() + "/brief.pdf";
        Div links = new Div(
                file(address, "State brief to print (PDF, A4)"),
                file(address + "?paper=letter", "State brief to print (PDF, Letter)"));
        links.addClassNames("atlas-links", "atlas-brief");
        return links;
    }

    private static Anchor file(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }

    private void addAgreements(Jurisdiction state) {
        MeasureQuery query = MeasureQuery.of(AGREEMENTS);
        RowsBehind behind = measures.trace(query, state.id());
        List<LocalDate> dates = measures.listDates(AGREEMENTS);
        String day = Wording.day(dates.getLast());
        Div two = new Div(section("Agreements by model, " + day, new ModelTable(behind.rows())));
        two.addClassName("atlas-two");
        if (state.isStateOrDistrict()) {
            two.add(section("Counties covered, " + day, map(state)));
        }
        add(
                two,
                section("What changed lately", new LatelyList(listings.history(), state.usps(), dates)),
                section("Agencies on the list of " + day, new AgencyList(behind.rows())));
    }

    /** The state by its counties, as the same drawing that files have; what it shows is told in words. */
    private Component map(Jurisdiction state) {
        MeasureTable counties = measures.answer(MeasureQuery.of(COVERED).withLevel(AreaLevel.COUNTY));
        Image map = new Image(
                "api/v1/measures/" + COVERED + "/map.svg?level=county&zoom=" + state.usps() + "&size=1080x1080",
                ViewSentence.of(counties, state.id()));
        map.addClassName("atlas-state-map");
        return map;
    }

    private static Div sources(StateProfile profile) {
        Set<String> told = new LinkedHashSet<>();
        for (StateProfile.Line line : profile.lines()) {
            told.add(Wording.source(line.rate() == null ? line.count() : line.rate()));
            if (!line.count().provenance().note().isEmpty()) {
                told.add("Note: " + line.count().provenance().note());
            }
        }
        Div list = new Div();
        told.forEach(words -> {
            Paragraph note = new Paragraph(words);
            note.addClassName("atlas-note");
            list.add(note);
        });
        return list;
    }

    private static H1 head(String words) {
        H1 head = new H1(words);
        head.addClassName("atlas-title");
        return head;
    }

    private static Div section(String name, Component content) {
        Div section = new Div(new H2(name), content);
        section.addClassName("atlas-section");
        return section;
    }

    /** The way to the other states. */
    private static Div all() {
        Div links = new Div();
        links.addClassNames("atlas-links", "atlas-states");
        for (Jurisdiction one : Jurisdictions.list()) {
            links.add(new Anchor("state/" + one.usps(), one.name()));
        }
        return links;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
