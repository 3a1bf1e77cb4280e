package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.ingest.review.ReleaseGate;

/**
 * Tells the alarms of a snapshot before it is published.
 *
 * @param desk the import desk
 * @param err where they are told
 */
record AlarmText(ImportDesk desk, PrintWriter err) {

    /** Prints the alarms; whether they hold the publication back. */
    boolean holds(Snapshot snapshot, boolean accepted) {
        List<Alarm> alarms = desk.listAlarms(snapshot.id());
        alarms.forEach(alarm ->
                err.println((alarm.weight() == Alarm.Weight.SECOND_YES ? "Alarm: " : "Note: ") + alarm.sentence()));
        boolean held = !accepted && ReleaseGate.needsSecondYes(alarms);
        if (held) {
            err.println("Not published: alarms wait for --accept-alarms.");
        }
        return held;
    }
}
