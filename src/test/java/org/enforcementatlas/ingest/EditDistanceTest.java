package org.enforcementatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EditDistanceTest {

    @Property
    void aLimitChangesNothingBelowIt(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String two,
            @ForAll @IntRange(max = 6) int limit) {
        int whole = EditDistance.between(one, two, 20);
        int limited = EditDistance.between(one, two, limit);
        assertThat(whole).isEqualTo(plain(one, two));
        assertThat(Math.min(limited, limit + 1)).isEqualTo(Math.min(whole, limit + 1));
        assertThat(EditDistance.between(two, one, limit)).isEqualTo(limited);
    }

    /** The definition itself, without any shortcut. */
    private static int plain(String one, String two) {
        int[][] cells = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                cells[i][j] = i == 0 || j == 0 ? i + j : cell(cells, one, two, new int[] {i, j});
            }
        }
        return cells[one.length()][two.length()];
    }

    private static int cell(int[][] cells, String one, String two, int[] at) {
        int i = at[0];
        int j = at[1];
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cells[i - 1][j], cells[i][j - 1]) + 1, cells[i - 1][j - 1] + change);
        boolean swap =
                i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
        return swap ? Math.min(least, cells[i - 2][j - 2] + 1) : least;
    }
}
