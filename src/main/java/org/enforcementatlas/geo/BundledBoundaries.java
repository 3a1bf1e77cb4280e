package org.enforcementatlas.geo;

import java.nio.file.Path;
import org.enforcementatlas.model.AreaLevel;

/** Placeholder until the boundaries are prepared. */
public final class BundledBoundaries implements Boundaries {
    /** Placeholder. */
    public BundledBoundaries(Path cache) {}

    @Override
    public PreparedMap get(AreaLevel level) {
        throw new IllegalStateException("Not prepared.");
    }
}
