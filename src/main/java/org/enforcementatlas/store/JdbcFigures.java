package org.enforcementatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.review.AgencyNames;
import org.enforcementatlas.ingest.review.DuplicateGroup;
import org.enforcementatlas.measure.FigureSource;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.RowMarks;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.model.SnapshotId;

/** Public figures from a database. Rows of snapshots are kept in memory for as long as there is room. */
final class JdbcFigures implements FigureSource, StoredRows {

    private static final String AGREEMENTS = "SELECT row_number, state, agency, agency_key, printed_type, agency_level,"
            + " county, printed_county, model, printed_model, signed, moa FROM agreement"
            + " WHERE row_key >= ? AND row_key < ? ORDER BY row_key";

    private static final String FIGURES = "SELECT row_number, place, place_note, series, period_start, period_end,"
            + " counted, absence, provisional, margin FROM figure WHERE row_key >= ? AND row_key < ? ORDER BY row_key";

    private final Sql sql;
    private final boolean drafts;
    private final RowCache<Agreement> agreements = new RowCache<>();
    private final RowCache<Figure> figures = new RowCache<>();
    private final RowCache<RowMarks> marks = new RowCache<>();

    JdbcFigures(DataSource source) {
        this(source, false);
    }

    /**
     * Figures of a database.
     *
     * @param drafts whether a snapshot that was never published is found by its number
     */
    JdbcFigures(DataSource source, boolean drafts) {
        this.sql = new Sql(source);
        this.drafts = drafts;
    }

    @Override
    public List<Provenance> listPublished(DatasetId dataset) {
        return sql.list(
                SnapshotRows.SELECT + " JOIN public_snapshot p ON p.snapshot_id = s.id WHERE p.dataset = ?"
                        + " ORDER BY p.as_of, p.snapshot_id",
                SnapshotRows::provenance,
                dataset.name());
    }

    @Override
    public Optional<Provenance> find(DatasetId dataset, SnapshotId id) {
        return sql
                .list(
                        SnapshotRows.SELECT + " WHERE s.id = ? AND s.dataset = ?"
                                + (drafts ? "" : " AND s.published IS NOT NULL"),
                        SnapshotRows::provenance,
                        id.number(),
                        dataset.name())
                .stream()
                .findFirst();
    }

    @Override
    public List<Agreement> listAgreements(SnapshotId id) {
        return agreements.get(id, missing -> load(missing, AGREEMENTS, places -> row -> agreement(row, places)));
    }

    @Override
    public List<Figure> listFigures(SnapshotId id) {
        return figures.get(id, missing -> load(missing, FIGURES, places -> row -> figure(row, places)));
    }

    @Override
    public RowMarks marks(SnapshotId id) {
        return marks.get(id, missing -> List.of(loadMarks(missing))).getFirst();
    }

    /** Duplicates are found by what the rows print alone, so that a later decision never changes an old snapshot. */
    private RowMarks loadMarks(SnapshotId id) {
        Set<Integer> repeated = new HashSet<>();
        Set<Integer> possible = new HashSet<>();
        DuplicateGroup.find(listAgreements(id), AgencyNames.asPrinted()).forEach(group -> {
            repeated.addAll(group.repeated());
            possible.addAll(group.possible());
        });
        Set<Integer> corrected = new HashSet<>(sql.list(
                "SELECT row_number FROM correction_effect WHERE snapshot_id = ? AND effect = 'APPLIED'",
                row -> row.getInt(1),
                id.number()));
        return new RowMarks(repeated, possible, corrected);
    }

    private <T> List<T> load(SnapshotId id, String query, RowsOf<T> rows) {
        long first = id.number() * SnapshotRows.KEYS;
        return List.copyOf(sql.list(query, rows.with(new PlaceCodes()), first, first + SnapshotRows.KEYS));
    }

    /** A reader of rows that shares the codes of places among them. */
    @FunctionalInterface
    private interface RowsOf<T> {
        Sql.RowReader<T> with(PlaceCodes places);
    }

    private static Agreement agreement(ResultSet row, PlaceCodes places) throws SQLException {
        return new Agreement(
                row.getInt(1),
                places.get(row.getString(2)),
                row.getString(3),
                row.getString(4),
                places.word(row.getString(5)),
                AgencyLevel.valueOf(row.getString(6)),
                places.find(row.getString(7)),
                row.getString(8),
                AgreementModel.valueOf(row.getString(9)),
                places.word(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getString(12));
    }

    private static Figure figure(ResultSet row, PlaceCodes places) throws SQLException {
        String absence = row.getString(8);
        long count = row.getLong(7);
        long margin = row.getLong(10);
        boolean hasMargin = !row.wasNull();
        return new Figure(
                row.getInt(1),
                places.find(row.getString(2)),
                places.word(row.getString(3)),
                places.word(row.getString(4)),
                new Period(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)),
                absence == null ? count : null,
                absence == null ? null : Absence.valueOf(absence),
                row.getBoolean(9),
                hasMargin ? margin : null);
    }
}
