package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Review;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.ui.CoverageList;

/** One import: its account, its questions, what differs, what is alarming, and the way to publish it. */
@Route(value = "imports", layout = DeskLayout.class)
@RolesAllowed("EDITOR")
final class DraftView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient SnapshotStore snapshots;
    private final transient DraftMap map;
    private final transient Clock clock;
    private final transient DeskPerson person;
    private String title = "Import desk";

    DraftView(ImportDesk desk, SnapshotStore snapshots, DraftMap map, Clock clock, AuthenticationContext context) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.map = map;
        this.clock = clock;
        this.person = DeskPerson.of(context);
    }

    @Override
    public void setParameter(BeforeEvent event, Long number) {
        removeAll();
        try {
            show(desk.review(new SnapshotId(number)));
        } catch (IllegalArgumentException unknown) {
            add(Section.fault(String.valueOf(unknown.getMessage())));
        }
    }

    private void show(Review review) {
        Snapshot snapshot = review.snapshot();
        title = (snapshot.isStaged() ? "Draft " : "Snapshot ") + snapshot.id();
        H1 head = new H1(title + ": " + snapshot.dataset() + " of " + Wording.day(snapshot.asOf()));
        head.addClassName("atlas-title");
        Paragraph from = new Paragraph(snapshot.draft().fileName() + ", " + snapshot.layout());
        from.addClassName("atlas-subtitle");
        add(head, from);
        if (!snapshot.note().isEmpty()) {
            add(Section.note("Note: " + snapshot.note()));
        }
        add(Section.note("SHA-256 " + snapshot.draft().sha256() + ", imported by "
                + snapshot.draft().author() + ", "
                + snapshot.imported().toString().substring(0, 16).replace('T', ' ')
                + " UTC."));
        add(new Section("The account of its rows", new AccountPanel(snapshot, review.rules(), snapshots)));
        add(new Section("Where its rows lie", new CoverageList(desk.listCoverage(snapshot.id()), snapshot)));
        if (!review.duplicates().isEmpty()) {
            add(new Section("Rows that may stand twice", new DuplicateList(review.duplicates())));
        }
        if (snapshot.isStaged() && !review.questions().isEmpty()) {
            add(new Section("Questions to settle", new QuestionPanel(desk, review, person, clock)));
        }
        add(new Section("What differs", new DifferencePanel(desk, review, person)));
        if (snapshot.isStaged()) {
            add(new Section("Before it is published", new PublishPanel(desk, review, person)));
            add(new Section("The map it would give", map.of(snapshot)));
        } else if (snapshot.discarded() != null) {
            add(Section.note("This draft was discarded; it is kept, and was never public."));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Enforcement Atlas";
    }
}
