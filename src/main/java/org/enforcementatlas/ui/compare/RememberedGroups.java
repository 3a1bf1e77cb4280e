package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparisonCodec;

/**
 * Groups that were saved in this browser, kept in its own storage and nowhere else. They are offered; what a link shows is in
 * the link.
 */
final class RememberedGroups {

    private static final String READ =
            "try { return localStorage.getItem('atlas-groups') || '' } catch (blocked) { return '' }";

    private static final String WRITE =
            "try { localStorage.setItem('atlas-groups', $0) } catch (blocked) { console.info('Groups are not kept.') }";

    private final List<ComparedPlace> groups = new ArrayList<>();

    /** Reads what the browser has kept; what cannot be understood any more is left out. */
    void recall(Component page, Runnable then) {
        page.getElement().executeJs(READ).then(String.class, kept -> {
            groups.clear();
            kept.lines().flatMap(line -> ComparisonCodec.findOwn(line).stream()).forEach(groups::add);
            then.run();
        });
    }

    /** Keeps a group in the place of one of the same name. */
    void remember(ComparedPlace group, Component page) {
        groups.removeIf(kept -> isSameName(kept, group));
        groups.add(group);
        String lines = groups.stream()
                .map(kept -> kept.name() + ":" + kept.memberCodes())
                .collect(Collectors.joining("\n"));
        page.getElement().executeJs(WRITE, lines);
    }

    /** The groups of an address, then those that are remembered under other names. */
    List<ComparedPlace> with(List<ComparedPlace> ofAddress) {
        List<ComparedPlace> all = new ArrayList<>(ofAddress);
        groups.stream()
                .filter(kept -> ofAddress.stream().noneMatch(one -> isSameName(one, kept)))
                .forEach(all::add);
        return all;
    }

    private static boolean isSameName(ComparedPlace one, ComparedPlace other) {
        return one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT));
    }
}
