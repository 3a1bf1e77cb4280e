package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;

/**
 * Tells the alarms of a snapshot before it is published.
 *
 * @param desk the import desk
 * @param err where they are told
 */
record AlarmText(ImportDesk desk, PrintWriter err) {

    /** Prints the alarms; whether they hold the publication back. */
    boolean holds(Snapshot snapshot, boolean accepted) {
        List<Notice> alarms = desk.listAlarms(snapshot.id());
        alarms.forEach(alarm -> err.println(line(alarm)));
        boolean held = !accepted && alarms.stream().anyMatch(alarm -> alarm.severity() != Severity.INFO);
        if (held) {
            err.println("Not published: alarms wait for --accept-alarms.");
        }
        return held;
    }

    private static String line(Notice alarm) {
        String where = alarm.row() == 0 ? "" : "row " + alarm.row() + ", " + alarm.column() + ": ";
        String near = alarm.suggestion().isEmpty() ? "" : " → " + alarm.suggestion();
        return (alarm.severity() == Severity.INFO ? "Checked: " : "Alarm: ") + where + alarm.message() + near;
    }
}
