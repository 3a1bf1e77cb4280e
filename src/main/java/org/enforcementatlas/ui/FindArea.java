package org.enforcementatlas.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Wording;

/**
 * Finds an area in a table and goes to it. It leaves no row out; the button beside it turns what was typed into the view's
 * condition, so that table, map, link and files show the same areas.
 */
final class FindArea extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField field = new TextField("Find an area");
    private final Span told = new Span();
    private final NativeButton keep = new NativeButton();
    private final transient Consumer<AreaValue> go;
    private transient List<AreaValue> areas = List.of();
    private int at;

    /**
     * A field above a table.
     *
     * @param go goes to an area
     * @param keep asks for a condition that leaves only the areas that fit
     */
    FindArea(Consumer<AreaValue> go, Consumer<String> keep) {
        this.go = go;
        addClassName("atlas-find");
        field.setClearButtonVisible(true);
        field.setPlaceholder("name or code");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> look(0));
        field.addKeyPressListener(Key.ENTER, event -> look(at + 1));
        told.getElement().setAttribute("role", "status");
        this.keep.addClassName("atlas-find-keep");
        this.keep.addClickListener(click -> {
            String condition = condition(field.getValue(), isOfStates());
            field.clear();
            keep.accept(condition);
        });
        add(field, told, this.keep);
        tell(List.of());
    }

    /** Searches these from now on. */
    void search(List<AreaValue> shown) {
        areas = List.copyOf(shown);
        tell(fitting());
    }

    private void look(int wanted) {
        List<AreaValue> fitting = fitting();
        at = fitting.isEmpty() ? 0 : wanted % fitting.size();
        tell(fitting);
        if (!fitting.isEmpty()) {
            go.accept(fitting.get(at));
        }
    }

    private void tell(List<AreaValue> fitting) {
        int count = fitting.size();
        boolean asked = !bare(field.getValue()).isEmpty();
        told.setText(
                !asked
                        ? ""
                        : switch (count) {
                            case 0 -> "No area shown here fits.";
                            case 1 -> Wording.placeName(fitting.getFirst());
                            default ->
                                (at + 1) + " of " + Wording.count(count) + ": "
                                        + Wording.placeName(fitting.get(Math.min(at, count - 1)))
                                        + ". Enter goes to the next.";
                        });
        keep.setVisible(asked && count > 0 && count < areas.size());
        keep.setText(count == 1 ? "Show only this one" : "Show only these " + Wording.count(count));
    }

    private List<AreaValue> fitting() {
        String wanted = bare(field.getValue());
        return wanted.isEmpty()
                ? List.of()
                : areas.stream().filter(area -> fits(area, wanted)).toList();
    }

    private boolean isOfStates() {
        return areas.stream().allMatch(area -> area.id().state().equals(area.id()));
    }

    private static boolean fits(AreaValue area, String wanted) {
        return isCode(wanted)
                ? area.id().code().startsWith(wanted)
                : area.area().name().toLowerCase(Locale.ROOT).contains(wanted)
                        || Wording.placeName(area.id().state())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted);
    }

    /** What leaves only the areas that fit what was typed. */
    static String condition(String typed, boolean states) {
        String wanted = bare(typed).replace("'", "''");
        String named = "name ILIKE '%" + wanted + "%'";
        return isCode(wanted)
                ? "code LIKE '" + wanted + "%'"
                : states ? named : "(" + named + " OR state_name ILIKE '%" + wanted + "%')";
    }

    private static boolean isCode(String wanted) {
        return wanted.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    /** What was typed, without the signs that stand for others in a condition. */
    private static String bare(String typed) {
        return typed.replaceAll("[%_\\\\]", "").strip().toLowerCase(Locale.ROOT);
    }
}
