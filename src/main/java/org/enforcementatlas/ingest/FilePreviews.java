package org.enforcementatlas.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.Places;
import org.enforcementatlas.dataset.Recogniser;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.FilePreview;
import org.enforcementatlas.table.TableFiles;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.UnreadableTable;

/** Looks at files before they are imported, and maps their columns by hand. */
public final class FilePreviews {

    private final Datasets datasets;
    private final ColumnMappings mappings;
    private final Supplier<Places> places;
    private final Clock clock;

    /**
     * Previews over these datasets.
     *
     * @param datasets finds readers
     * @param mappings what people have mapped
     * @param places gives a finder of places for each look
     * @param clock tells when a mapping was made
     */
    public FilePreviews(Datasets datasets, ColumnMappings mappings, Supplier<Places> places, Clock clock) {
        this.datasets = datasets;
        this.mappings = mappings;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Looks at a file as one of a dataset.
     *
     * @throws RefusedFile if there is no such dataset or the file is no table
     */
    public ImportPreview preview(DatasetId dataset, Path file) throws RefusedFile {
        return look(reader(dataset), file, open(file));
    }

    /**
     * The datasets whose layouts a file fits completely, with its preview as each. A list of agreements fits both the
     * participating and the pending list: the file's name or a person tells them apart.
     *
     * @throws RefusedFile if the file is no table
     */
    public List<ImportPreview> listFitting(Path file) throws RefusedFile {
        FilePreview opened = open(file);
        List<ImportPreview> fitting = new ArrayList<>();
        for (DatasetId dataset : datasets.list()) {
            ImportPreview preview = look(reader(dataset), file, opened);
            if (preview.recognition().isComplete()) {
                fitting.add(preview);
            }
        }
        return List.copyOf(fitting);
    }

    /**
     * Decides by hand what the columns of a file are, and remembers it for every file of the dataset with the same header.
     *
     * @param roles the role of each column that is mapped, by its printed name; the others keep their own names
     * @param author who decides
     * @throws RefusedFile if the mapping is not sound; then nothing is remembered
     */
    public ColumnMapping map(DatasetId dataset, Path file, Map<String, String> roles, String author)
            throws RefusedFile {
        DatasetReader reader = reader(dataset);
        FilePreview preview = open(file);
        TableRow header = Recogniser.findHeader(preview)
                .orElseThrow(() -> new RefusedFile("The file has no header row, so there are no columns to map."));
        ColumnMapping mapping = new ColumnMapping(
                dataset,
                HeaderFingerprint.of(header.cells()),
                new MappingCheck(reader, header).settle(roles),
                author.strip(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (mapping.author().isEmpty()) {
            throw new RefusedFile("Say who maps the columns.");
        }
        String unsettled = new Recogniser(reader, places.get())
                .recognise(preview, row -> MappedRows.rename(row, mapping.roles()))
                .sentence();
        if (!unsettled.isEmpty()) {
            throw new RefusedFile(unsettled);
        }
        mappings.put(mapping);
        return mapping;
    }

    private ImportPreview look(DatasetReader reader, Path file, FilePreview preview) {
        Optional<ColumnMapping> mapping = Recogniser.findHeader(preview)
                .flatMap(header -> mappings.find(reader.dataset(), HeaderFingerprint.of(header.cells())));
        return new ImportPreview(
                reader.dataset(),
                preview,
                new Recogniser(reader, places.get())
                        .recognise(
                                preview,
                                row -> mapping.map(known -> MappedRows.rename(row, known.roles()))
                                        .orElse(row)),
                mapping.orElse(null),
                reader.findDateInName(file.getFileName().toString()).orElse(null));
    }

    private DatasetReader reader(DatasetId dataset) throws RefusedFile {
        return datasets.findReader(dataset)
                .orElseThrow(() -> new RefusedFile(
                        "There is no dataset \"" + dataset + "\"; choose one of " + datasets.names() + "."));
    }

    private static FilePreview open(Path file) throws RefusedFile {
        try {
            return TableFiles.preview(file);
        } catch (UnreadableTable refused) {
            throw new RefusedFile(file.getFileName() + ": " + refused.getMessage(), refused);
        }
    }
}
