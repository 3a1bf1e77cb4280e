package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Question;
import org.enforcementatlas.ingest.desk.Review;
import org.enforcementatlas.ingest.desk.Suggestion;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** The names that an import could not place. One answer settles all rows of a name, and is remembered. */
final class QuestionPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ROWS = 12;

    private final transient ImportDesk desk;
    private final transient Review review;
    private final transient DeskPerson person;
    private final transient Clock clock;
    private final Div answer = new Div();

    QuestionPanel(ImportDesk desk, Review review, DeskPerson person, Clock clock) {
        this.desk = desk;
        this.review = review;
        this.person = person;
        this.clock = clock;
        List<Question> sure = review.questions().stream()
                .filter(question ->
                        question.findBest().filter(Suggestion::isWellGrounded).isPresent())
                .toList();
        add(Section.note(
                Wording.count(review.questions().size()) + " names are open. A near spelling alone may be another"
                        + " place; " + Wording.count(sure.size()) + " proposals rest on more than one ground."));
        if (sure.size() > 1) {
            add(new Button(
                    "Take the " + sure.size() + " proposals with more than one ground",
                    click -> settle(sure.stream()
                            .map(question -> decision(
                                    question,
                                    question.findBest().orElseThrow().place().code(),
                                    "several grounds"))
                            .toList())));
        }
        add(answer);
        review.questions().forEach(question -> add(one(question)));
    }

    private Div one(Question question) {
        Div card = new Div();
        card.addClassName("atlas-question");
        String within = question.findState()
                .flatMap(Jurisdictions::find)
                .map(Jurisdiction::name)
                .map(" in "::concat)
                .orElse("");
        card.add(new H3("\"" + question.printed() + "\"" + within));
        Paragraph message = new Paragraph(
                question.message() + " " + Wording.count(question.rows().size())
                        + (question.rows().size() == 1 ? " row: " : " rows: ") + numbers(question.rows()) + "."
                        + (question.agencies().isEmpty() ? "" : " " + String.join("; ", question.agencies()) + "."));
        message.addClassName("atlas-note");
        card.add(message);
        for (Suggestion suggestion : question.suggestions()) {
            Button take = new Button(
                    "It is " + suggestion.name(),
                    click ->
                            settle(List.of(decision(question, suggestion.place().code(), suggestion.ground()))));
            Span ground = new Span("because " + suggestion.ground());
            ground.addClassName("atlas-ground");
            card.add(new Div(take, ground));
        }
        card.add(question.suggestions().isEmpty() ? byHand(question) : new Details("Another answer", byHand(question)));
        return card;
    }

    private Div byHand(Question question) {
        String kind = question.kind().name().toLowerCase(Locale.ROOT);
        TextField name = new TextField("Another " + kind);
        TextField reason = new TextField("Reason");
        Button keep = new Button("Keep", click -> {
            String wanted = name.getValue().strip();
            desk.findPlace(question.state(), wanted)
                    .ifPresentOrElse(
                            place -> settle(List.of(decision(question, place.code(), reason.getValue()))),
                            () -> fault("No " + kind + " is named \"" + wanted
                                    + "\"; write its name in full, or its code."));
        });
        Div row = new Div(name, reason, keep);
        row.addClassName("atlas-controls");
        boolean county = question.kind() == AliasKind.COUNTY;
        String left = county ? "left without a county" : "no place of the atlas, so that its rows do not count";
        Button none = new Button(county ? "Leave without a county" : "Keep aside: no place", click -> {
            if (reason.getValue().isBlank()) {
                fault("Say why \"" + question.printed() + "\" is " + left + ".");
            } else {
                settle(List.of(decision(question, "", reason.getValue())));
            }
        });
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(none);
        return row;
    }

    private Alias decision(Question question, String meaning, String reason) {
        AliasName name =
                new AliasName(review.snapshot().dataset(), question.kind(), question.state(), question.printed());
        return Alias.decide(name, meaning, reason.strip(), person.name(), clock.instant());
    }

    private void settle(List<Alias> decisions) {
        try {
            Snapshot now = desk.settle(review.snapshot().id(), new ArrayList<>(decisions), person.name());
            getUI().ifPresent(ui -> ui.navigate("imports/" + now.id()));
        } catch (RefusedFile gone) {
            fault(String.valueOf(gone.getMessage()));
        }
    }

    private void fault(String sentence) {
        answer.removeAll();
        answer.add(Section.fault(sentence));
    }

    private static String numbers(List<Integer> rows) {
        String first = rows.stream().limit(MOST_ROWS).map(Object::toString).collect(Collectors.joining(", "));
        return rows.size() > MOST_ROWS ? first + " …" : first;
    }
}
