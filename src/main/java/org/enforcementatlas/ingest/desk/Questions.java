package org.enforcementatlas.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.PlaceKey;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Finds the names that an import could not place, one question for each name, with what it may mean. */
final class Questions {

    private static final Set<String> STATE_RULES = Set.of("unknown-state", "unknown-place", "refused-place");
    private static final Set<String> COUNTY_RULES = Set.of("unknown-county", "refused-county");
    private static final int MOST_AGENCIES = 3;

    private record Name(AliasKind kind, @Nullable GeoId state, String key) {}

    private final SnapshotStore store;
    private final StoredRows rows;
    private final Gazetteer gazetteer;

    Questions(SnapshotStore store, StoredRows rows, Gazetteer gazetteer) {
        this.store = store;
        this.rows = rows;
        this.gazetteer = gazetteer;
    }

    /** The open questions of a snapshot; counties by state and name, states first. */
    List<Question> list(Snapshot snapshot) {
        Map<Integer, Agreement> counted = snapshot.dataset().holdsAgreements()
                ? rows.listAgreements(snapshot.id()).stream()
                        .collect(Collectors.toMap(Agreement::row, Function.identity(), (first, second) -> first))
                : Map.of();
        Map<Name, List<Notice>> byName = new LinkedHashMap<>();
        for (Notice notice : store.listNotices(snapshot.id())) {
            Name name = name(notice, counted);
            if (name != null) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(notice);
            }
        }
        PlaceGrounds grounds = new PlaceGrounds(gazetteer, before(snapshot), store.listAside(snapshot.id()));
        List<Question> questions = new ArrayList<>();
        byName.forEach((name, notices) -> questions.add(question(name, notices, counted, grounds)));
        questions.sort(java.util.Comparator.comparing(Question::kind)
                .thenComparing(question -> question.findState().map(GeoId::code).orElse(""))
                .thenComparing(Question::printed));
        return List.copyOf(questions);
    }

    private static @Nullable Name name(Notice notice, Map<Integer, Agreement> counted) {
        String key = PlaceKey.of(notice.raw());
        if (key.isEmpty()) {
            return null;
        }
        if (STATE_RULES.contains(notice.rule())) {
            return new Name(AliasKind.STATE, null, key);
        }
        Agreement row = counted.get(notice.row());
        return COUNTY_RULES.contains(notice.rule()) && row != null
                ? new Name(AliasKind.COUNTY, row.state(), key)
                : null;
    }

    private static Question question(
            Name name, List<Notice> notices, Map<Integer, Agreement> counted, PlaceGrounds grounds) {
        Notice first = notices.getFirst();
        List<Integer> numbers = notices.stream().map(Notice::row).sorted().toList();
        List<Agreement> agreements = numbers.stream()
                .flatMap(number -> java.util.Optional.ofNullable(counted.get(number)).stream())
                .toList();
        GeoId state = name.state();
        List<Suggestion> suggestions = state == null
                ? grounds.ofState(first.raw(), Set.copyOf(numbers))
                : grounds.ofCounty(state, first.raw(), agreements);
        List<String> agencies = agreements.stream()
                .map(Agreement::agency)
                .distinct()
                .limit(MOST_AGENCIES)
                .toList();
        return new Question(name.kind(), state, first.raw().strip(), numbers, first.message(), agencies, suggestions);
    }

    /** The agreements of the last public list before this one. */
    private List<Agreement> before(Snapshot snapshot) {
        if (!snapshot.dataset().holdsAgreements()) {
            return List.of();
        }
        return store.listPublic(snapshot.dataset()).stream()
                .filter(earlier -> earlier.asOf().isBefore(snapshot.asOf()))
                .reduce((first, second) -> second)
                .map(earlier -> rows.listAgreements(earlier.id()))
                .orElse(List.of());
    }
}
