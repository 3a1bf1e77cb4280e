package org.enforcementatlas.eoir;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.dataset.TidyFigures;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;

/**
 * A table of figures that a release gives, in the atlas's own layout.
 *
 * @param dataset the dataset it belongs to
 * @param name the file's name
 * @param meaning the columns that tell what orders are, as they stand in every row; empty where there are none
 * @param figures its rows
 */
record ReleaseTable(DatasetId dataset, String name, String meaning, List<Figure> figures) {

    private static final String PROVISIONAL_COLUMN = ",provisional";
    private static final String MEANING_COLUMNS = ",outcome_scope,stage,geography_basis";
    private static final String BY_ADDRESS = ",removal,initial,respondent-address";
    private static final String BY_COURT = ",removal,initial,court";

    /**
     * All tables of a release.
     *
     * @param from the first month that they hold
     */
    static List<ReleaseTable> of(Release release, YearMonth from) {
        ReleaseFigures figures = new ReleaseFigures(release, from);
        LocalDate asOf = release.asOf();
        List<ReleaseTable> tables = new ArrayList<>();
        tables.add(table(DatasetId.REMOVAL_ORDERS, "", asOf, BY_ADDRESS, figures.byAddress(ReleaseFigures.ORDERS)));
        tables.add(table(DatasetId.COMPLETED_CASES, "", asOf, "", figures.byAddress(figures.completed())));
        tables.add(table(DatasetId.PENDING_CASES, "", asOf, "", figures.pending()));
        tables.add(
                table(DatasetId.REMOVAL_ORDERS_BY_COURT, "", asOf, BY_COURT, figures.byCourt(ReleaseFigures.ORDERS)));
        tables.add(table(DatasetId.COMPLETED_CASES_BY_COURT, "", asOf, "", figures.byCourt(figures.completed())));
        tables.add(table(DatasetId.PENDING_CASES_BY_COURT, "", asOf, "", figures.pendingByCourt()));
        if (release.hasCounties()) {
            String counties = "-counties";
            tables.add(table(DatasetId.REMOVAL_ORDERS, counties, asOf, BY_ADDRESS, figures.byCounty(Series.ORDERS)));
            tables.add(table(DatasetId.PENDING_CASES, counties, asOf, "", figures.pendingByCounty()));
        }
        return tables;
    }

    /** Writes it into a folder. */
    Path write(Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(TidyFigures.header() + PROVISIONAL_COLUMN + (meaning.isEmpty() ? "" : MEANING_COLUMNS) + "\n");
            for (Figure figure : figures) {
                out.write(TidyFigures.line(figure) + (figure.provisional() ? ",yes" : ",") + meaning + "\n");
            }
        }
        return file;
    }

    private static ReleaseTable table(
            DatasetId dataset, String level, LocalDate asOf, String meaning, List<Figure> figures) {
        return new ReleaseTable(dataset, "eoir-" + dataset + level + "-" + asOf + ".csv", meaning, figures);
    }
}
