package org.enforcementatlas.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * A state law about agreements, since zero where a law forbids them is another fact than zero where it is silent. Only laws with a
 * source on file are noted; no note does not mean that there is no law.
 *
 * @param state the state
 * @param day the day that the note is about
 * @param words what the law says, in a sentence or two
 * @param source who reports it
 * @param link where
 */
public record LawNote(GeoId state, LocalDate day, String words, String source, String link) {

    /**
     * The notes that come with the atlas, by state, then by day.
     *
     * @throws UncheckedIOException if the bundled table is missing, which is a fault of the build
     */
    public static List<LawNote> load() {
        List<LawNote> notes = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(BundledManifests.open("laws/laws.tsv"), StandardCharsets.UTF_8))) {
            text.lines().skip(1).map(LawNote::parse).forEach(notes::add);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return List.copyOf(notes);
    }

    private static LawNote parse(String line) {
        List<String> row = List.of(line.split("\t", -1));
        GeoId state = Jurisdictions.findByUsps(row.getFirst())
                .map(Jurisdiction::id)
                .orElseThrow(() -> new IllegalStateException("No state has the postal code " + row.getFirst() + "."));
        return new LawNote(state, LocalDate.parse(row.get(1)), row.get(2), row.get(3), row.get(4));
    }
}
