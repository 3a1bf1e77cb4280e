package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Review;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.ListedAgreement;
import org.enforcementatlas.ingest.review.RenamePair;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.ui.table.TextTable;

/** What an import changes against what is public. */
final class DifferencePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient Review review;
    private final transient DeskPerson person;

    DifferencePanel(ImportDesk desk, Review review, DeskPerson person) {
        this.desk = desk;
        this.review = review;
        this.person = person;
        add(new Paragraph(review.difference()));
        AgreementDifference agreements = review.agreements();
        if (agreements != null) {
            show(agreements);
        }
        FigureDifference figures = review.figures();
        if (figures != null) {
            show(figures);
        }
    }

    private void show(AgreementDifference difference) {
        if (!difference.possibleRenames().isEmpty()) {
            TextTable table = new TextTable("Possible renames", List.of("Before", "Now", "What speaks for it", ""));
            difference.possibleRenames().forEach(pair -> table.rowOf(rename(pair)));
            add(new Div(Section.note("Possible renames; nothing is taken for one until you say so:"), table));
        }
        add(
                listed("Added", difference.added()),
                listed("No longer listed", difference.noLongerListed()),
                changed(difference));
        TextTable states =
                new TextTable("By state", List.of("State", "Before", "After", "Added", "No longer listed", "Changed"));
        difference
                .states()
                .forEach(state -> states.row(List.of(
                        state.findState()
                                .map(id -> Jurisdictions.find(id)
                                        .map(Jurisdiction::name)
                                        .orElse(id.code()))
                                .orElse("no place"),
                        Wording.count(state.before()),
                        Wording.count(state.after()),
                        Wording.count(state.added()),
                        Wording.count(state.gone()),
                        Wording.count(state.changed()))));
        add(new Details("By state", states));
    }

    private List<Component> rename(RenamePair pair) {
        Agreement before = pair.before().row();
        Agreement after = pair.after().row();
        Button same = new Button("The same agency", click -> accept(before, after));
        same.setEnabled(review.snapshot().isStaged());
        return List.of(
                new Span(before.agency() + " (" + pair.before().id() + ")"),
                new Span(after.agency() + " (" + pair.after().id() + ")"),
                new Span(String.join("; ", pair.evidence())),
                same);
    }

    private void accept(Agreement before, Agreement after) {
        try {
            AliasName name =
                    new AliasName(review.snapshot().dataset(), AliasKind.AGENCY, after.state(), after.agency());
            desk.remember(name, before.agency(), "renamed; accepted at the import desk", person.name());
            List<Snapshot> now = desk.readStagedAgain(review.snapshot().dataset(), person.name());
            long shown = now.stream()
                    .filter(read -> read.draft()
                            .sha256()
                            .equals(review.snapshot().draft().sha256()))
                    .findFirst()
                    .orElse(review.snapshot())
                    .id()
                    .number();
            getUI().ifPresent(ui -> ui.getPage().setLocation("imports/" + shown));
        } catch (RefusedFile gone) {
            add(Section.fault(String.valueOf(gone.getMessage())));
        }
    }

    private static Details listed(String title, List<ListedAgreement> rows) {
        TextTable table = new TextTable(title, List.of("Row", "Identity", "Agency", "County", "Signed"));
        rows.forEach(one -> table.row(List.of(
                Integer.toString(one.row().row()),
                one.id().toString(),
                one.row().agency(),
                one.row().printedCounty(),
                one.row().findSigned().map(Wording::day).orElse(""))));
        return new Details(title + " (" + Wording.count(rows.size()) + ")", table);
    }

    private static Details changed(AgreementDifference difference) {
        TextTable table = new TextTable("Changed", List.of("Row", "Identity", "What", "Before", "Now"));
        difference
                .changed()
                .forEach(change -> change.fields()
                        .forEach(field -> table.row(List.of(
                                Integer.toString(change.after().row().row()),
                                change.after().id().toString(),
                                field.field().toString(),
                                field.before(),
                                field.after()))));
        return new Details("Changed (" + Wording.count(difference.changed().size()) + ")", table);
    }

    private void show(FigureDifference difference) {
        TextTable table = new TextTable("Figures that differ", List.of("Place", "Series", "Period", "Before", "Now"));
        Stream.of(
                        difference.added().stream().map(one -> row(one, "–", count(one))),
                        difference.gone().stream().map(one -> row(one, count(one), "–")),
                        difference.changed().stream()
                                .map(pair -> row(pair.after(), count(pair.before()), count(pair.after()))))
                .flatMap(rows -> rows)
                .limit(500)
                .forEach(table::row);
        int all = difference.added().size()
                + difference.gone().size()
                + difference.changed().size();
        add(new Details(
                "Figures that differ (" + Wording.count(all) + (all > 500 ? ", the first 500 shown)" : ")"), table));
    }

    private static List<String> row(Figure figure, String before, String after) {
        return List.of(
                figure.place() == null ? figure.placeNote() : figure.place().code(),
                figure.series(),
                figure.period().start() + " – " + figure.period().end(),
                before,
                after);
    }

    private static String count(Figure figure) {
        return figure.findCount().isPresent()
                ? Wording.count(figure.findCount().getAsLong())
                : Wording.absence(java.util.Objects.requireNonNull(figure.absence()));
    }
}
