package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.enforcementatlas.measure.DeclaredMeasure;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.measure.RefusedMeasure;
import org.enforcementatlas.ui.table.TextTable;

/** Measures of one's own: declared here, they appear in map, table, export and interface. */
@Route(value = "imports/measures", layout = DeskLayout.class)
@PageTitle("Measures – Enforcement Atlas")
@RolesAllowed("EDITOR")
final class MeasuresView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DeclaredMeasures declared;
    private final transient DeskPerson person;
    private final TextField id = new TextField("Name in addresses");
    private final TextField title = new TextField("Title");
    private final TextField unit = new TextField("Unit, in the plural");
    private final Select<String> kind = new Select<>();
    private final Select<String> per = new Select<>();
    private final CheckboxGroup<String> levels = new CheckboxGroup<>("Areas");
    private final TextField source = new TextField("Publisher and title");
    private final TextArea definition = new TextArea("What it is");
    private final TextArea counts = new TextArea("What is counted");
    private final TextArea doesNotCount = new TextArea("What is not counted");
    private final TextArea knownProblems = new TextArea("Known problems");
    private final Div answer = new Div();
    private final Div list = new Div();

    MeasuresView(DeclaredMeasures declared, AuthenticationContext context) {
        this.declared = declared;
        this.person = DeskPerson.of(context);
        H1 head = new H1("Measures of one's own");
        head.addClassName("atlas-title");
        kind.setLabel("Counted");
        kind.setItems("stock", "flow");
        kind.setItemLabelGenerator(word -> word.equals("stock") ? "on a day (stock)" : "over a period (flow)");
        kind.setValue("stock");
        per.setLabel("Opens as");
        per.setItems("count", "residents");
        per.setItemLabelGenerator(word -> word.equals("count") ? "a count" : "a rate per 100,000 residents");
        per.setValue("residents");
        levels.setItems("state", "county");
        levels.setItemLabelGenerator(word -> word.equals("state") ? "states" : "counties");
        levels.select("state");
        Button keep = new Button("Declare the measure", click -> declare());
        Div lines = new Div(id, title, unit, kind, per, levels, source);
        lines.addClassName("atlas-controls");
        Div texts = new Div(definition, counts, doesNotCount, knownProblems);
        texts.addClassName("atlas-controls");
        answer.getElement().setAttribute("aria-live", "polite");
        add(
                head,
                new Section("Declared", list),
                new Section(
                        "Declare one",
                        Section.note("Then import its file as the dataset of the same name: one row a state or county,"
                                + " with a value, or one column a period."),
                        lines,
                        texts,
                        keep,
                        answer));
        show();
    }

    private void declare() {
        answer.removeAll();
        try {
            DeclaredMeasure added = declared.add(draft(), person.name());
            answer.add(Section.note("Declared: " + added.title() + ". Its files can be imported now."));
            show();
        } catch (RefusedMeasure refused) {
            refused.problems().forEach(problem -> answer.add(Section.fault(problem)));
        }
    }

    private MeasureDraft draft() {
        return new MeasureDraft(
                id.getValue(),
                title.getValue(),
                unit.getValue(),
                kind.getValue(),
                per.getValue(),
                List.copyOf(levels.getValue()),
                source.getValue(),
                definition.getValue(),
                counts.getValue(),
                doesNotCount.getValue(),
                knownProblems.getValue());
    }

    private void show() {
        list.removeAll();
        if (declared.list().isEmpty()) {
            list.add(Section.note("None yet."));
            return;
        }
        TextTable table = new TextTable("Declared measures", List.of("Measure", "Unit", "Source", "By", ""));
        for (DeclaredMeasure one : declared.list()) {
            table.rowOf(List.of(
                    new Anchor("./?measure=" + one.id(), one.title()),
                    new Span(one.unit()),
                    new Span(one.source()),
                    new Span(one.author()),
                    new Button("Remove", click -> remove(one))));
        }
        list.add(table);
    }

    private void remove(DeclaredMeasure one) {
        answer.removeAll();
        try {
            declared.remove(one.id());
            show();
        } catch (RefusedMeasure refused) {
            refused.problems().forEach(problem -> answer.add(Section.fault(problem)));
        }
    }
}
