package org.enforcementatlas.export.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;

/**
 * Agreements by model and by the kind of body that holds them. The models differ in kind; their sum is told as a sum.
 *
 * @param heads what stands over the columns
 * @param rows the cells of each row, the level first; the last row is the sum
 */
public record ModelCounts(List<String> heads, List<List<String>> rows) {

    /** Copies the lists. */
    public ModelCounts {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Counts rows of a list. */
    public static ModelCounts of(List<CountedRow> counted) {
        List<Agreement> agreements = counted.stream().map(CountedRow::row).toList();
        List<AgreementModel> models = new ArrayList<>(
                new TreeSet<>(agreements.stream().map(Agreement::model).toList()));
        List<String> heads = new ArrayList<>(List.of("Level, as we class it"));
        models.forEach(model -> heads.add(Wording.modelName(model)));
        heads.add("All models");
        List<List<String>> rows = new ArrayList<>();
        for (AgencyLevel level : AgencyLevel.values()) {
            List<Agreement> here =
                    agreements.stream().filter(row -> row.level() == level).toList();
            if (!here.isEmpty()) {
                rows.add(cells(level.word().replace('-', ' '), here, models));
            }
        }
        rows.add(cells("All levels", agreements, models));
        return new ModelCounts(heads, rows);
    }

    private static List<String> cells(String name, List<Agreement> rows, List<AgreementModel> models) {
        List<String> cells = new ArrayList<>(List.of(name));
        models.forEach(model -> cells.add(count(rows, row -> row.model() == model)));
        cells.add(Wording.count(rows.size()));
        return cells;
    }

    private static String count(List<Agreement> rows, Predicate<Agreement> wanted) {
        return Wording.count(rows.stream().filter(wanted).count());
    }
}
