package org.enforcementatlas.eoir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.enforcementatlas.eoir.text.Batch;
import org.enforcementatlas.eoir.text.BlockReader;
import org.enforcementatlas.eoir.text.RowTally;
import org.enforcementatlas.eoir.text.TableColumns;
import org.enforcementatlas.eoir.text.TableReading;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.enforcementatlas.model.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a release once: the cases, then what the board decided, then the proceedings, whatever their order in the ZIP. It writes
 * nothing.
 */
final class ReleaseReader {

    private static final String CASES = "A_TblCase";
    private static final String PROCEEDINGS = "B_TblProceeding";
    private static final String APPEALS = "tblAppeal";
    private static final double MEMORY_FOR_CASES = 0.75;

    private final ReleaseFiles files;
    private final ReleaseContext context;
    private final CountFile expected;
    private final ReleaseProgress progress;
    private final List<TableAccount> accounts = new ArrayList<>();
    private final long all;
    private long before;

    /** What a table is read with. */
    private record Reading(List<Integer> needed, Supplier<Batch> batches) {}

    /** Looks at a table's columns. */
    @FunctionalInterface
    private interface Plan {

        Reading in(TableColumns columns) throws UnreadableRelease;
    }

    private ReleaseReader(ReleaseFiles files, ReleaseContext context, ReleaseProgress progress)
            throws IOException, UnreadableRelease {
        this.files = files;
        this.context = context;
        this.progress = progress;
        this.expected = CountFile.read(files);
        this.all = files.require(CASES).size()
                + files.require(PROCEEDINGS).size()
                + files.find(APPEALS).map(ReleaseFiles.Table::size).orElse(0L);
    }

    /**
     * Reads a release.
     *
     * @param zipCounties the table of ZIP codes and counties; {@code null} for figures by state only
     * @throws UnreadableRelease if it cannot be understood; the sentence says why
     */
    static Release read(
            Path path, LocalDate asOf, @Nullable Path zipCounties, Gazetteer gazetteer, ReleaseProgress progress)
            throws UnreadableRelease {
        try (ReleaseFiles files = ReleaseFiles.open(path)) {
            Slots places = new Slots(gazetteer);
            DecisionLookups lookups = DecisionLookups.read(files);
            Courts courts = Courts.read(files, places);
            ReleaseContext context = new ReleaseContext(
                    places,
                    courts,
                    zipCounties == null ? null : ZipCounties.read(zipCounties, places),
                    asOf,
                    new CaseMemory((long) (Runtime.getRuntime().maxMemory() * MEMORY_FOR_CASES)),
                    new Findings());
            return new ReleaseReader(files, context, progress).read(lookups);
        } catch (IOException problem) {
            throw new UnreadableRelease(
                    path.getFileName() + " cannot be read to its end (" + problem.getMessage()
                            + "); fetch it again and compare its size.",
                    problem);
        } catch (CaseMemory.MemoryFull full) {
            throw new UnreadableRelease(CaseMemory.MemoryFull.SENTENCE, full);
        }
    }

    private Release read(DecisionLookups lookups) throws IOException, UnreadableRelease {
        read(files.require(CASES), CASES, columns -> {
            CaseBatch.Where where = CaseBatch.Where.in(columns);
            return new Reading(where.needed(), () -> new CaseBatch(where, context));
        });
        Optional<ReleaseFiles.Table> appeals = files.find(APPEALS);
        if (appeals.isPresent()) {
            AppealTypes types = AppealTypes.read(files);
            read(appeals.get(), APPEALS, columns -> {
                AppealBatch.Where where = AppealBatch.Where.in(columns);
                return new Reading(where.needed(), () -> new AppealBatch(where, types, context));
            });
        }
        read(files.require(PROCEEDINGS), PROCEEDINGS, columns -> {
            ProceedingColumns where = ProceedingColumns.in(columns);
            return new Reading(where.needed(), () -> new ProceedingBatch(where, context));
        });
        return new Release(
                context.asOf(),
                context.places(),
                List.copyOf(accounts),
                ReleaseCounts.of(context),
                context.findings(),
                lookups,
                context.courts().isFromRelease(),
                appeals.isPresent(),
                appeals.isPresent() && context.findings().tellsCaseAppeals(),
                context.zips() != null);
    }

    private void read(ReleaseFiles.Table table, String name, Plan plan) throws IOException, UnreadableRelease {
        try (InputStream in = table.opener().open()) {
            BlockReader blocks = new BlockReader(name, in);
            Reading reading = plan.in(blocks.columns());
            RowTally tally = TableReading.read(
                    blocks, reading.needed(), reading.batches(), bytes -> progress.goesOn(name, before + bytes, all));
            accounts.add(new TableAccount(name, table.size(), tally, expected.find(name)));
        }
        before += table.size();
    }
}
