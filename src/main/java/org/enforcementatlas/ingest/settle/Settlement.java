package org.enforcementatlas.ingest.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.enforcementatlas.ingest.PlaceKey;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.ingest.review.FoldedName;
import org.enforcementatlas.model.GeoId;

/** The aliases that hold while one file is read, by folded name. Never changes. */
public final class Settlement {

    /** An agency renamed more often than this is taken for a circle of decisions. */
    private static final int MOST_RENAMES = 8;

    private record Name(AliasKind kind, String state, String key) {}

    private final Map<Name, Alias> aliases = new HashMap<>();
    private final String digest;

    private Settlement(List<Alias> active) {
        TreeSet<String> lines = new TreeSet<>();
        for (Alias alias : active) {
            AliasName name = alias.name();
            String state = name.findState().map(GeoId::code).orElse("");
            Name key = new Name(name.kind(), state, PlaceKey.of(name.printed()));
            aliases.put(key, alias);
            lines.add(String.join("|", key.kind().word(), state, key.key(), alias.meaning()));
        }
        digest = lines.isEmpty() ? "" : Sha256.of(String.join("\n", lines));
    }

    /** Nothing settled. */
    public static Settlement none() {
        return new Settlement(List.of());
    }

    /** These aliases; withdrawn ones are left out. */
    public static Settlement of(List<Alias> aliases) {
        return new Settlement(aliases.stream().filter(Alias::isActive).toList());
    }

    /** The alias of a printed state. */
    public Optional<Alias> findState(String printed) {
        return Optional.ofNullable(aliases.get(name(AliasKind.STATE, Optional.empty(), printed)));
    }

    /** The alias of a printed county within a state. */
    public Optional<Alias> findCounty(GeoId state, String printed) {
        return Optional.ofNullable(aliases.get(name(AliasKind.COUNTY, Optional.of(state), printed)));
    }

    /** The earlier name of an agency within a state. */
    public Optional<Alias> findAgency(GeoId state, String name) {
        return Optional.ofNullable(aliases.get(name(AliasKind.AGENCY, Optional.of(state), name)));
    }

    /** The folded name under which an agency is known: its first one where a renaming was accepted. */
    public String firstAgency(GeoId state, String folded) {
        String name = folded;
        for (int steps = 0; steps < MOST_RENAMES; steps++) {
            Optional<Alias> renamed = findAgency(state, name);
            if (renamed.isEmpty()) {
                return name;
            }
            name = FoldedName.of(renamed.get().meaning());
        }
        return name;
    }

    /** A digest of all that is settled, together with that of the corrections that hold. */
    public String digestWith(String corrections) {
        return corrections.isEmpty() ? digest : Sha256.of(digest + corrections);
    }

    /** A digest of all that is settled, 64 hexadecimal digits; empty where nothing is. */
    public String digest() {
        return digest;
    }

    private static Name name(AliasKind kind, Optional<GeoId> state, String printed) {
        return new Name(kind, state.map(GeoId::code).orElse(""), PlaceKey.of(printed));
    }
}
