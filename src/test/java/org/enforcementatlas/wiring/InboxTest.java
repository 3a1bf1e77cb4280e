package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.Inbox;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are laid into a watched folder, on a real database with the bundled lists. */
class InboxTest {

    private static final DatasetId LIST = DatasetId.AGREEMENTS;
    private static final String JUNE = "participatingAgencies06012026am.csv";
    private static final String ONE_ROW =
            "FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link\n";

    @TempDir
    static Path loaded;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Path watched;
    private Path lists;
    private Atlas atlas;
    private Inbox inbox;

    @BeforeAll
    static void loadBundledFiguresOnce() {
        LoadedHome.load(loaded);
    }

    @BeforeEach
    void open() throws IOException {
        LoadedHome.copy(loaded, folder.resolve("home"));
        open(Map.of());
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    private void open(Map<String, String> environment) {
        watched = folder.resolve("inbox");
        lists = watched.resolve(LIST.name());
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), environment), LoadedHome.CLOCK, line -> {});
        inbox = new Inbox(watched, atlas.desk(), told::add);
        inbox.prepare(atlas.datasets().list());
    }

    @Test
    void aFileThatRaisesNoAlarmIsPublished() throws IOException, RefusedFile {
        lay(quietList());
        assertThat(inbox.look()).isZero();
        assertThat(inbox.look()).isEqualTo(1);
        assertThat(atlas.desk()
                        .listAlarms(atlas.snapshots().list(LIST).getLast().id()))
                .noneMatch(alarm -> alarm.weight() == Alarm.Weight.SECOND_YES);
        Snapshot last = atlas.snapshots().listPublic(LIST).getLast();
        assertThat(last.asOf()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(last.draft().author()).isEqualTo("watched folder");
        assertThat(told).containsExactly(JUNE + ": snapshot " + last.id() + " of agreements, 2026-06-01 is published.");
        assertThat(lists.resolve("done").resolve(JUNE)).exists();
        assertThat(lists.resolve("done").resolve(JUNE + ".txt")).hasContent(told.getFirst());
        assertThat(lists.resolve(JUNE)).doesNotExist();
    }

    @Test
    void aFileWithAlarmsWaitsAndNothingPublicChanges() throws IOException {
        List<SnapshotId> before = publicLists();
        lay(LoadedHome.HEADER + ONE_ROW);
        look();
        assertThat(publicLists()).isEqualTo(before);
        assertThat(atlas.snapshots().list(LIST).getLast().isStaged()).isTrue();
        assertThat(told).singleElement().asString().contains("waits at the import desk: it has alarms");
        assertThat(lists.resolve("waiting").resolve(JUNE + ".txt")).hasContent(told.getFirst());
    }

    @Test
    void whereFourEyesAreAskedForEveryFileWaits() throws IOException, RefusedFile {
        String sheet = quietList();
        atlas.close();
        open(Map.of("ATLAS_FOUR_EYES", "true"));
        List<SnapshotId> before = publicLists();
        lay(sheet);
        look();
        assertThat(publicLists()).isEqualTo(before);
        assertThat(told).singleElement().asString().contains("Four eyes are asked for");
        assertThat(lists.resolve("waiting").resolve(JUNE)).exists();
        SnapshotId draft = atlas.snapshots().list(LIST).getLast().id();
        assertThat(atlas.desk().publish(draft, "Grace Publisher").isStaged()).isFalse();
    }

    @Test
    void anUnreadableFileIsRefusedInASentence() throws IOException {
        List<SnapshotId> before = publicLists();
        lay("This is a letter, not a list.\n");
        look();
        assertThat(publicLists()).isEqualTo(before);
        assertThat(told).singleElement().asString().startsWith("Nothing was changed. " + JUNE + ": ");
        assertThat(lists.resolve("refused").resolve(JUNE + ".txt")).hasContent(told.getFirst());
    }

    @Test
    void aFileThatStillGrowsIsLeft() throws IOException {
        Path file = lay(LoadedHome.HEADER);
        inbox.look();
        Files.writeString(file, ONE_ROW, StandardOpenOption.APPEND);
        assertThat(inbox.look()).isZero();
        assertThat(file).exists();
        assertThat(inbox.look()).isEqualTo(1);
        assertThat(atlas.snapshots().list(LIST).getLast().counts().counted()).isEqualTo(1);
    }

    @Test
    void theSameBytesAreRecognisedAndKeepTheirNameApart() throws IOException, RefusedFile {
        String sheet = quietList();
        lay(sheet);
        look();
        int snapshots = atlas.snapshots().list(LIST).size();
        lay(sheet);
        look();
        assertThat(atlas.snapshots().list(LIST)).hasSize(snapshots);
        assertThat(told.getLast()).endsWith("was imported before; nothing was changed.");
        assertThat(lists.resolve("done").resolve("2-" + JUNE)).exists();
    }

    @Test
    void aFolderThatNamesNoDatasetIsRefusedInWords() throws IOException {
        lay(watched.resolve("agrements"), ONE_ROW);
        lay(watched.resolve("My lists"), ONE_ROW);
        look();
        assertThat(told)
                .anyMatch(line -> line.contains("There is no dataset \"agrements\"; choose one of agreements,"))
                .anyMatch(line -> line.contains("A dataset is named in lower-case letters"));
        assertThat(watched.resolve("agrements/refused").resolve(JUNE)).exists();
    }

    @Test
    void aFileInNoDatasetsFolderIsRefusedOnceAndInWords() throws IOException {
        lay(watched, ONE_ROW);
        look();
        assertThat(told)
                .singleElement()
                .asString()
                .contains("lies in no dataset's folder; move it into the folder of its dataset");
        assertThat(watched.resolve("refused").resolve(JUNE)).exists();
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    void aLookThatFailsIsToldOnceAndTheWatchingGoesOn() {
        Runnable failing = () -> {
            throw new UncheckedIOException("The watched folder cannot be read.", new IOException("gone"));
        };
        Runnable[] looks = {failing, failing, () -> {}, failing};
        int[] next = {0};
        InboxWatch.Look look = new InboxWatch.Look(() -> looks[next[0]++].run(), told::add);
        for (int i = 0; i < looks.length; i++) {
            look.run();
        }
        assertThat(told).hasSize(2).containsOnly("The watched folder: The watched folder cannot be read.");
    }

    @Test
    void theServerWatchesOnlyWhereTheEnvironmentNamesAFolder() {
        InboxWatch.start(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), atlas, told::add)
                .close();
        assertThat(told).isEmpty();
        Path named = folder.resolve("named");
        InboxWatch.start(Home.of(folder.resolve("home"), Map.of("ATLAS_INBOX", named.toString())), atlas, told::add)
                .close();
        assertThat(told).containsExactly("Files in the folders of " + named + " are imported.");
        assertThat(named.resolve("agreements-pending")).isDirectory();
    }

    /** The public list as a sheet of ICE's, once that layout is public, with one more row under a later date: nothing is alarming. */
    private String quietList() throws IOException, RefusedFile {
        String sheet = LoadedHome.HEADER + LoadedHome.lastList(atlas);
        Path may = Files.writeString(folder.resolve("participatingAgencies05182026pm.csv"), sheet);
        Snapshot staged = atlas.desk()
                .stage(ImportRequest.of(LIST, may, "Ada Editor"), ImportProgress.NONE)
                .snapshot();
        atlas.desk().publish(staged.id(), "Grace Publisher");
        return sheet + "FLORIDA,Lake County Constable,County,Lake County,Task Force Model,5/29/2026,link\n";
    }

    private Path lay(String text) throws IOException {
        return lay(lists, text);
    }

    private static Path lay(Path where, String text) throws IOException {
        return Files.writeString(Files.createDirectories(where).resolve(JUNE), text);
    }

    /** Two looks, since a file is taken when the second finds it unchanged. */
    private void look() {
        inbox.look();
        inbox.look();
    }

    private List<SnapshotId> publicLists() {
        return atlas.snapshots().listPublic(LIST).stream().map(Snapshot::id).toList();
    }
}
