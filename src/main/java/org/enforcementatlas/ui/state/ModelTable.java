package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.enforcementatlas.export.brief.ModelCounts;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.ui.table.TextTable;

/** Agreements by model and by the kind of body that holds them. */
final class ModelTable extends Div {

    private static final long serialVersionUID = 1L;

    ModelTable(List<CountedRow> rows) {
        addClassNames("atlas-profile", "atlas-models");
        ModelCounts counts = ModelCounts.of(rows);
        TextTable table = new TextTable("Agreements by model and level", counts.heads());
        counts.rows().forEach(table::row);
        add(table);
    }
}
