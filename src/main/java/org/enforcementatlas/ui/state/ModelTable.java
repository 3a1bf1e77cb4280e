package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.ui.TextTable;

/** Agreements by model and by the kind of body that holds them. The models differ in kind; their sum is told as a sum. */
final class ModelTable extends Div {

    private static final long serialVersionUID = 1L;

    ModelTable(List<CountedRow> rows) {
        addClassNames("atlas-profile", "atlas-models");
        List<Agreement> agreements = rows.stream().map(CountedRow::row).toList();
        List<AgreementModel> models = new ArrayList<>(
                new TreeSet<>(agreements.stream().map(Agreement::model).toList()));
        List<String> heads = new ArrayList<>(List.of("Level, as we class it"));
        models.forEach(model -> heads.add(Wording.modelName(model)));
        heads.add("All models");
        TextTable table = new TextTable("Agreements by model and level", heads);
        for (AgencyLevel level : AgencyLevel.values()) {
            if (count(agreements, row -> row.level() == level) > 0) {
                table.row(cells(
                        level.word().replace('-', ' '),
                        agreements.stream().filter(row -> row.level() == level).toList(),
                        models));
            }
        }
        table.row(cells("All levels", agreements, models));
        add(table);
    }

    private static List<String> cells(String name, List<Agreement> rows, List<AgreementModel> models) {
        List<String> cells = new ArrayList<>(List.of(name));
        models.forEach(model -> cells.add(Wording.count(count(rows, row -> row.model() == model))));
        cells.add(Wording.count(rows.size()));
        return cells;
    }

    private static long count(List<Agreement> rows, Predicate<Agreement> wanted) {
        return rows.stream().filter(wanted).count();
    }
}
