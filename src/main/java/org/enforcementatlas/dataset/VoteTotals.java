package org.enforcementatlas.dataset;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Severity;

/** Sums of votes by state. A state with a row that does not count has no sum: a part is not the whole. */
final class VoteTotals {

    static final String DEMOCRATIC = "votes-dem";
    static final String REPUBLICAN = "votes-gop";
    static final String ALL = "votes-total";

    private record Votes(long democratic, long republican, long all) {
        Votes plus(Votes other) {
            return new Votes(democratic + other.democratic, republican + other.republican, all + other.all);
        }
    }

    private final Map<GeoId, Votes> sums = new TreeMap<>();
    private final TreeSet<GeoId> incomplete = new TreeSet<>();
    private final Period day;

    VoteTotals(Period day) {
        this.day = day;
    }

    void add(GeoId state, boolean counts, long democratic, long republican, long all) {
        Votes votes = counts ? new Votes(democratic, republican, all) : new Votes(0, 0, 0);
        sums.merge(state, votes, Votes::plus);
        if (!counts) {
            incomplete.add(state);
        }
    }

    /** Passes on the sums. They stand in no row of the file: their row is 0. */
    void finish(FigureFile file) {
        sums.forEach((state, votes) -> {
            put(file, state, DEMOCRATIC, votes.democratic());
            put(file, state, REPUBLICAN, votes.republican());
            put(file, state, ALL, votes.all());
        });
        for (GeoId state : incomplete) {
            file.note(
                    "incomplete-state",
                    Severity.WARNING,
                    "The votes of " + file.context().gazetteer().getName(state)
                            + " are not summed, because a row of it does not count.",
                    "Settle its rows and import the file again.");
        }
    }

    private void put(FigureFile file, GeoId state, String series, long sum) {
        file.sink()
                .add(
                        incomplete.contains(state)
                                ? new Figure(0, state, "", series, day, null, Absence.NO_DATA, false, null)
                                : new Figure(0, state, "", series, day, sum, null, false, null));
    }
}
