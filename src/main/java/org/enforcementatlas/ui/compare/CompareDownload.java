package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.enforcementatlas.export.compare.CompareExport;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ComparisonLinks;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.ui.ClosableDialog;
import org.enforcementatlas.ui.FileList;

/** The files of a comparison as the interface gives them: first how many rows there are, then the formats. */
final class CompareDownload extends ClosableDialog {

    private static final long serialVersionUID = 1L;

    CompareDownload(CompareExport export) {
        super("Download");
        ComparisonQuery query = export.comparison().query();
        Paragraph counts = new Paragraph("As shown: " + rows(export.rowCount()) + " / long form: "
                + rows(export.cellCount()) + ", the benchmark's among them.");
        counts.addClassName("atlas-row-counts");
        add(
                counts,
                new H3("As shown, " + rows(export.rowCount())),
                new FileList()
                        .offer(
                                ComparisonLinks.file(query, "xlsx", ""),
                                "Spreadsheet (XLSX) with notes, sources and the long form")
                        .offer(ComparisonLinks.file(query, "csv", "form=wide"), "CSV, wide: a row for each place"),
                new H3("Long form, " + rows(export.cellCount())),
                new FileList()
                        .offer(ComparisonLinks.file(query, "csv", ""), "CSV, long: a row for each value")
                        .offer(ComparisonLinks.file(query, "json", ""), "JSON"),
                new H3("Both forms"),
                new FileList()
                        .offer(ComparisonLinks.file(query, "zip", ""), "ZIP: a Data Package with README and licence"),
                new H3("To print"),
                new FileList()
                        .offer(ComparisonLinks.file(query, "pdf", ""), "PDF, A4")
                        .offer(ComparisonLinks.file(query, "pdf", "paper=letter"), "PDF, Letter"));
    }

    private static String rows(int count) {
        return Wording.count(count) + " rows";
    }
}
