package org.enforcementatlas.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.enforcementatlas.dataset.Recognition.Column;
import org.enforcementatlas.table.FilePreview;
import org.enforcementatlas.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Tells what the columns of a file are read as: by their names as the readers do, and by their content as a proposal. */
public final class Recogniser {

    /** A column is proposed by content from this share of its cells on, in percent. */
    private static final int FITS = 80;

    private final List<ColumnLayout> layouts;
    private final Places places;

    /**
     * A recogniser.
     *
     * @param reader the reader whose layouts are wanted
     * @param places finds states by what is printed
     */
    public Recogniser(DatasetReader reader, Places places) {
        this.layouts = reader.layouts();
        this.places = places;
    }

    /**
     * Recognises the columns of a file.
     *
     * @param rename gives the header as the reader will see it: itself, or with a mapping's roles
     */
    public Recognition recognise(FilePreview preview, UnaryOperator<TableRow> rename) {
        Optional<TableRow> header = findHeader(preview);
        if (header.isEmpty()) {
            return new Recognition(
                    layouts.getFirst(),
                    0,
                    List.of(),
                    required(layouts.getFirst()),
                    "The file has no header row; send the table with its column names.");
        }
        TableRow printed = header.get();
        TableRow seen = rename.apply(printed);
        ColumnLayout layout = choose(seen.cells());
        Map<Integer, ColumnRole> named = assign(layout, seen.cells());
        List<ColumnRole> missing = missing(layout, named);
        List<List<String>> cells = cells(preview, printed);
        Map<Integer, Proposal> proposals = propose(missing, named, cells);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < printed.cells().size(); i++) {
            boolean mapped = !seen.cell(i).equals(printed.cell(i));
            DateStyle dates =
                    DateStyle.of(cells.get(i), preview.dates().contains(i)).orElse(null);
            Column bare = new Column(i, printed.cell(i), null, null, 0, "not used", dates);
            columns.add(column(bare, named.get(i), mapped, proposals.get(i)));
        }
        return new Recognition(layout, printed.number(), columns, missing, repeated(seen.cells(), named));
    }

    /** The header: the first row that is neither blank nor a comment. */
    public static Optional<TableRow> findHeader(FilePreview preview) {
        return preview.sample().stream()
                .filter(row -> !ColumnNames.isBlankOrComment(row))
                .findFirst();
    }

    private record Proposal(String role, int share, String ground) {}

    /** A column with its ground: its role, else what its content fits, else nothing. */
    private static Column column(Column bare, @Nullable ColumnRole role, boolean mapped, @Nullable Proposal proposal) {
        if (role != null) {
            String ground = mapped ? "as mapped by hand" : "by its name";
            return new Column(bare.place(), bare.printed(), role.name(), null, 100, ground, bare.dates());
        }
        return proposal == null
                ? bare
                : new Column(
                        bare.place(),
                        bare.printed(),
                        null,
                        proposal.role(),
                        proposal.share(),
                        proposal.ground(),
                        bare.dates());
    }

    /** The layout of which least is missing; among equals the one that uses most columns. */
    private ColumnLayout choose(List<String> header) {
        return layouts.stream()
                .min(Comparator.comparingInt((ColumnLayout layout) ->
                                missing(layout, assign(layout, header)).size())
                        .thenComparingInt(layout -> -assign(layout, header).size()))
                .orElseThrow();
    }

    private static Map<Integer, ColumnRole> assign(ColumnLayout layout, List<String> header) {
        Map<Integer, ColumnRole> assigned = new HashMap<>();
        for (ColumnRole role : layout.roles()) {
            boolean taken = false;
            for (int i = 0; i < header.size(); i++) {
                if (!assigned.containsKey(i) && !(taken && !role.isMany()) && role.isNamed(header.get(i))) {
                    assigned.put(i, role);
                    taken = true;
                }
            }
        }
        return assigned;
    }

    private static List<ColumnRole> missing(ColumnLayout layout, Map<Integer, ColumnRole> assigned) {
        Set<ColumnRole> there = new HashSet<>(assigned.values());
        return required(layout).stream().filter(role -> !there.contains(role)).toList();
    }

    private static List<ColumnRole> required(ColumnLayout layout) {
        return layout.roles().stream().filter(ColumnRole::required).toList();
    }

    /** For each missing role the free column whose cells fit it best. */
    private Map<Integer, Proposal> propose(
            List<ColumnRole> missing, Map<Integer, ColumnRole> named, List<List<String>> cells) {
        Map<Integer, Proposal> proposals = new LinkedHashMap<>();
        for (ColumnRole role : missing) {
            int best = -1;
            int most = FITS - 1;
            for (int i = 0; i < cells.size(); i++) {
                int share = named.containsKey(i) || proposals.containsKey(i) ? 0 : share(role, cells.get(i));
                if (share > most) {
                    most = share;
                    best = i;
                }
            }
            if (best >= 0) {
                proposals.put(best, new Proposal(role.name(), Math.min(most, 99), ground(role, cells.get(best))));
            }
        }
        return proposals;
    }

    private int share(ColumnRole role, List<String> cells) {
        return cells.isEmpty() ? 0 : (int) (100L * fitting(role, cells) / cells.size());
    }

    private long fitting(ColumnRole role, List<String> cells) {
        return cells.stream()
                .filter(cell -> role.content().matches(cell, places))
                .count();
    }

    private String ground(ColumnRole role, List<String> cells) {
        return "by its content: " + fitting(role, cells) + " of " + cells.size() + " cells are "
                + role.content().plural();
    }

    /** The cells of each column that are not blank, below the header. */
    private static List<List<String>> cells(FilePreview preview, TableRow header) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            int place = i;
            columns.add(preview.sample().stream()
                    .filter(row -> row.number() > header.number())
                    .map(row -> row.cell(place))
                    .filter(cell -> !ColumnNames.clean(cell).isEmpty())
                    .toList());
        }
        return columns;
    }

    /** A name that two columns have is a choice that no reader makes. */
    private static String repeated(List<String> header, Map<Integer, ColumnRole> named) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = ColumnNames.fold(header.get(i));
            Integer before = name.isEmpty() ? null : seen.putIfAbsent(name, i);
            if (before != null && (named.containsKey(i) || named.containsKey(before))) {
                return "Two columns are named \"" + ColumnNames.clean(header.get(i)) + "\"; name each column once.";
            }
        }
        return "";
    }
}
