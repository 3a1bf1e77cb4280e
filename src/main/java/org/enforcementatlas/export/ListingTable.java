package org.enforcementatlas.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.ingest.review.ListingStatus;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.table.DelimitedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The history of listings as a table. Status and dates are derived from the lists; beside the status stands what it is
 * derived from.
 */
public final class ListingTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "state",
            "agency",
            "model",
            "status",
            "status_derived_from",
            "first_listed",
            "last_listed",
            "signed",
            "pending_on");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Which listings are wanted: of these states, or all where there are none; of this status, or all. */
    private record Choice(Set<GeoId> states, @Nullable ListingStatus status) {

        boolean takes(Listing listing, Agreement row) {
            return (states.isEmpty() || states.contains(row.state())) && (status == null || listing.status() == status);
        }
    }

    private ListingTable() {}

    /**
     * The listings in this format.
     *
     * @param states postal codes with commas between; all states where it is empty
     * @param status {@code listed}, {@code no-longer-listed}, {@code listed-again} or {@code pending}; all where it is empty
     * @throws UnanswerableQuery if a state or the status is none
     */
    public static String of(ListingHistory history, String states, String status, TableFormat format) {
        Choice choice = new Choice(StateList.parse(states), status(status));
        List<List<String>> rows = history.list().stream()
                .filter(listing -> choice.takes(listing, history.lastRow(listing)))
                .map(listing -> cells(listing, history.lastRow(listing)))
                .toList();
        return format == TableFormat.CSV ? DelimitedText.of(COLUMNS, CsvTable.inert(rows)) : json(rows);
    }

    private static @Nullable ListingStatus status(String word) {
        return word.isBlank()
                ? null
                : ListingStatus.find(word.strip())
                        .orElseThrow(() -> new UnanswerableQuery("status is "
                                + Stream.of(ListingStatus.values())
                                        .map(ListingStatus::word)
                                        .collect(Collectors.joining(", "))
                                + ", not \"" + word + "\"."));
    }

    private static List<String> cells(Listing listing, Agreement row) {
        return List.of(
                listing.id().toString(),
                listing.id().state(),
                row.agency(),
                listing.id().model(),
                listing.status().words(),
                "derived from ICE's lists: " + listing.grounds(),
                text(listing.findFirstListed()),
                text(listing.findLastListed()),
                text(row.findSigned()),
                listing.pendingOn().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String json(List<List<String>> rows) {
        ArrayNode list = JSON.createArrayNode();
        for (List<String> row : rows) {
            ObjectNode node = list.addObject();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                node.put(COLUMNS.get(column), cell.isEmpty() ? null : cell);
            }
        }
        return JSON.writeValueAsString(list) + "\n";
    }
}
