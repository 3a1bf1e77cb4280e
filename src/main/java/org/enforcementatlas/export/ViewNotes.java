package org.enforcementatlas.export;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Wording;

/** What stands beside the figures in every file that has room for it: what they mean, and where they come from. */
final class ViewNotes {

    private static final String STAMP = "SYNTHETIC practice figures, not real";

    private ViewNotes() {}

    /** What nobody may overlook; empty for real figures. */
    static String stamp(MeasureTable table) {
        return table.provenance().synthetic() ? STAMP : "";
    }

    /** What the figures mean and do not mean. */
    static List<Note> meaning(ViewExport export) {
        MeasureTable table = export.table();
        Measure.Meaning meaning = table.measure().meaning();
        List<Note> notes = new ArrayList<>();
        add(notes, "Stamp", stamp(table));
        add(notes, "Title", Wording.title(table));
        add(notes, "Unit and date", Wording.subtitle(table));
        add(notes, "Definition", meaning.definition());
        add(notes, "Counts", meaning.counts());
        add(notes, "Does not count", meaning.doesNotCount());
        add(notes, "Known problems", meaning.knownProblems());
        add(notes, "Note", table.provenance().note());
        add(notes, "Asked for", String.join(" & ", export.question()));
        add(notes, "Rows", counted(export));
        table.noPlace().forEach(bucket -> add(notes, bucket.label(), Wording.count(bucket.count()) + ", on no area."));
        add(notes, "Empty value", "Not zero: value_flag says why there is none. Zero is an observed 0.");
        return notes;
    }

    private static String counted(ViewExport export) {
        return Wording.count(export.rowCount()) + " of " + Wording.count(export.fullRowCount())
                + " rows, the nation's among them.";
    }

    /** Where the figures come from, and how they are cited. */
    static List<Note> sources(ViewExport export) {
        Provenance from = export.table().provenance();
        Citation citation = export.citation();
        List<Note> notes = new ArrayList<>();
        add(notes, "Stamp", stamp(export.table()));
        add(notes, "Source", from.source());
        add(notes, "File", from.fileName());
        add(notes, "SHA-256 of the file", from.sha256());
        add(notes, "Data as of", from.asOf().toString());
        add(notes, "Imported", from.imported().atZone(ZoneOffset.UTC).toLocalDate() + " (UTC)");
        add(notes, "Snapshot", from.snapshot().toString());
        add(notes, "Denominator", from.denominatorSource() == null ? "" : from.denominatorSource());
        add(notes, "View", export.link());
        add(notes, "Credit", citation.credit());
        add(notes, "Sentence", citation.sentence());
        add(notes, "APA", citation.apa());
        add(notes, "Chicago", citation.chicago());
        add(notes, "BibTeX", citation.bibtex());
        add(notes, "Licence", Licence.WORDS);
        return notes;
    }

    private static void add(List<Note> notes, String name, String words) {
        if (!words.isBlank()) {
            notes.add(new Note(name, words));
        }
    }
}
