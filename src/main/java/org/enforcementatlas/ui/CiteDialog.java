package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.H3;
import org.enforcementatlas.export.Citation;
import org.enforcementatlas.export.ViewExport;

/** How a view is cited, each way with a button that copies it. The link in it leads to these figures for ever. */
final class CiteDialog extends ClosableDialog {

    private static final long serialVersionUID = 1L;

    CiteDialog(ViewExport export) {
        super("Cite this view");
        Citation citation = export.citation();
        add("Sentence", citation.sentence());
        add("Credit", citation.credit());
        add("APA", citation.apa());
        add("Chicago", citation.chicago());
        add("BibTeX", citation.bibtex());
    }

    private void add(String name, String words) {
        CopyText text = new CopyText();
        text.showAlone(name, words);
        add(new H3(name), text);
    }
}
