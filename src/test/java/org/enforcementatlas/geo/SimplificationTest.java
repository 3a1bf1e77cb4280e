package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Lines lose the points nobody sees. */
class SimplificationTest {

    @Test
    void aPointOnAStraightLineGoesAndACornerStays() {
        assertThat(Simplification.thin(new double[] {0, 0, 5, 0.01, 10, 0, 10, 10}, 0.25))
                .containsExactly(0, 0, 10, 0, 10, 10);
    }

    @Test
    void theSmallestTriangleGoesFirst() {
        double[] line = {0, 0, 1, 1, 2, 0.5, 3, 4, 6, 0};

        assertThat(Simplification.thin(line, 1)).containsExactly(0, 0, 2, 0.5, 3, 4, 6, 0);
    }

    @Test
    void aClosedLineKeepsATriangle() {
        double[] dot = {0, 0, 0.1, 0, 0.1, 0.1, 0.05, 0.2, 0, 0.1, 0, 0};

        assertThat(Simplification.thin(dot, 0.25)).hasSize(8).startsWith(0, 0).endsWith(0, 0);
    }

    @Property(tries = 200)
    void endsStayAndNothingMoves(@ForAll long seed) {
        Random random = new Random(seed);
        double[] line = random.doubles(2L * (2 + random.nextInt(60)), 0, 10).toArray();

        double[] thin = Simplification.thin(line, 2);

        assertThat(Arrays.copyOf(thin, 2)).containsExactly(Arrays.copyOf(line, 2));
        assertThat(Arrays.copyOfRange(thin, thin.length - 2, thin.length))
                .containsExactly(Arrays.copyOfRange(line, line.length - 2, line.length));
        int at = 0;
        for (int i = 0; i < thin.length; i += 2) {
            while (line[at] != thin[i] || line[at + 1] != thin[i + 1]) {
                at += 2;
            }
        }
        assertThat(at).isEqualTo(line.length - 2);
    }
}
