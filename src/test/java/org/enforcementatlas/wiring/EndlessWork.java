package org.enforcementatlas.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;

/** A process that imports, publishes, takes back and decides, over and over, until it is killed at whatever moment. */
final class EndlessWork {

    static final String BEGUN = "begun";
    static final String AUTHOR = "editor";
    private static final int ROWS = 400;

    private EndlessWork() {}

    /** Arguments: the home, a folder for files, a word that no process before had. */
    public static void main(String[] arguments) throws IOException, RefusedFile {
        Path folder = Path.of(arguments[1]);
        try (Atlas atlas =
                Atlas.open(Home.of(Path.of(arguments[0]), Map.copyOf(System.getenv())), LoadedHome.CLOCK, line -> {})) {
            System.out.println(BEGUN);
            System.out.flush();
            for (int round = 0; round >= 0; round++) {
                work(atlas.desk(), folder, arguments[2] + "-" + round, round);
            }
        }
    }

    private static void work(ImportDesk desk, Path folder, String word, int round) throws IOException, RefusedFile {
        Path file = folder.resolve("participatingAgencies06012026am.csv");
        StringBuilder text = new StringBuilder(LoadedHome.HEADER);
        for (int row = 0; row < ROWS; row++) {
            text.append("FLORIDA,Agency ").append(word).append(' ').append(row);
            text.append(",County,Lake County,Task Force Model,5/1/2026,link\n");
        }
        Files.writeString(file, text);
        SnapshotId staged = desk.stage(ImportRequest.of(DatasetId.AGREEMENTS, file, AUTHOR), ImportProgress.NONE)
                .snapshot()
                .id();
        if (round % 3 == 2) {
            desk.discard(staged, AUTHOR);
        } else {
            desk.publish(staged, AUTHOR);
        }
        if (round % 4 == 1) {
            desk.rollBack(DatasetId.AGREEMENTS, AUTHOR);
        }
        desk.remember(AliasName.ofState(DatasetId.AGREEMENTS, "State of " + word), "12", "test", AUTHOR);
    }
}
