package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;

/** The rectangle around shapes holds every point of them, and touches them. */
class PathBoundsTest {

    @Test
    void stepsAreAddedToTheirStart() {
        String ring = new PathText()
                .addRing(new int[] {100, 200, 155, 190, 160, 230, 95, 225, 100, 200})
                .addRing(new int[] {300, 300, 310, 300, 305, 312, 300, 300})
                .toString();

        assertThat(PathBounds.of(List.of(new PreparedArea(new GeoId("48"), ring, 0, 0, false))))
                .isEqualTo(new PathBounds(9.5, 19, 31, 31.2));
    }

    @Test
    void everySymbolPointOfAStateLiesWithinTheBoundsOfItsCounties() {
        List<PreparedArea> counties = new BundledBoundaries()
                .get(AreaLevel.COUNTY).areas().stream()
                        .filter(area -> area.id().state().code().equals("48"))
                        .toList();
        PathBounds box = PathBounds.of(counties);

        assertThat(counties)
                .hasSize(254)
                .allMatch(area -> area.x() > box.left() && area.x() < box.right())
                .allMatch(area -> area.y() > box.top() && area.y() < box.bottom());
    }

    @Test
    void nothingHasNoBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathBounds.of(List.of()));
    }
}
