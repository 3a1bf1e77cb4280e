package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.dataset.ColumnRole;
import org.enforcementatlas.dataset.Recognition;
import org.jspecify.annotations.Nullable;

/** Decides by hand what the columns of a file are. The decision is remembered for every file with the same header. */
final class MappingForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Keeps a mapping, or says in one sentence why it cannot be. */
    @FunctionalInterface
    interface Keeper {
        @Nullable
        String keep(Map<String, String> roles);
    }

    MappingForm(Recognition recognition, Keeper keeper) {
        addClassName("atlas-section");
        add(new H3("Map the columns by hand"));
        Div choices = new Div();
        choices.addClassName("atlas-controls");
        Map<String, Select<String>> chosen = new LinkedHashMap<>();
        List<String> printed = recognition.columns().stream()
                .map(Recognition.Column::printed)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        for (ColumnRole role : recognition.layout().roles()) {
            if (!role.isMany()) {
                Select<String> select = new Select<>();
                select.setLabel(role.name() + (role.required() ? " (required)" : ""));
                select.setHelperText(role.holds());
                select.setItems(printed);
                select.setEmptySelectionAllowed(true);
                now(recognition, role).ifPresent(select::setValue);
                chosen.put(role.name(), select);
                choices.add(select);
            }
        }
        Div answer = new Div();
        Button keep = new Button("Keep this mapping", click -> {
            Map<String, String> roles = new LinkedHashMap<>();
            chosen.forEach((role, select) -> {
                if (!select.isEmpty()) {
                    roles.put(select.getValue(), role);
                }
            });
            answer.removeAll();
            String fault = keeper.keep(roles);
            if (fault != null) {
                answer.add(Section.fault(fault));
            }
        });
        add(choices, keep, answer);
    }

    private static java.util.Optional<String> now(Recognition recognition, ColumnRole role) {
        return recognition.columns().stream()
                .filter(column -> column.findRole()
                        .or(column::findProposal)
                        .map(role.name()::equals)
                        .orElse(false))
                .map(Recognition.Column::printed)
                .findFirst();
    }
}
