package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrintedNumberTest {

    @Test
    void aHalfIsRoundedAwayFromZeroAsByHand() {
        assertThat(plain(new Value.Observed(1_005, 1_000, 1), 2)).isEqualTo("1.01");
        assertThat(plain(new Value.Observed(-1_005, 1_000, 1), 2)).isEqualTo("-1.01");
        assertThat(plain(new Value.Observed(-1, 1_000, 1), 2)).isEqualTo("0.00");
    }

    @Test
    void whatDoesNotFitIntoALongOnItsWayIsRoundedAllTheSame() {
        assertThat(plain(new Value.Observed(Long.MAX_VALUE, Long.MAX_VALUE - 1, 100_000), 1))
                .isEqualTo("100000.0");
    }

    @Test
    void aNumberOfMoreDigitsThanADoubleHoldsIsTheNearestDouble() {
        assertThat(new PrintedNumber(9_007_199_256_666_668_5L, 2).toDouble())
                .isEqualTo(Double.parseDouble("900719925666666.85"));
        assertThat(new PrintedNumber(9_007_199_256_666_667_0L, 3).toDouble())
                .isEqualTo(Double.parseDouble("90071992566666.67"));
        assertThat(new PrintedNumber(Long.MIN_VALUE, 1).toDouble())
                .isEqualTo(Double.parseDouble("-922337203685477580.8"));
    }

    @Property(tries = 3_000)
    void itIsTheExactQuotientRoundedHalfUp(
            @ForAll("values") Value.Observed value, @ForAll @IntRange(max = 2) int decimals) {
        BigDecimal exact = rounded(value, decimals);
        PrintedNumber printed = PrintedNumber.of(value, decimals);
        assertThat(printed.toPlain()).isEqualTo(exact.toPlainString());
        assertThat(printed.toDouble()).isEqualTo(Double.parseDouble(exact.toPlainString()));
        StringBuilder text = new StringBuilder();
        printed.appendTo(text);
        assertThat(text).hasToString(grouped(exact, decimals));
    }

    @Provide
    Arbitrary<Value.Observed> values() {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000, 1_000),
                Arbitraries.longs().between(-400_000_000, 400_000_000),
                Arbitraries.longs().between(-900_000_000_000L, 900_000_000_000L));
        Arbitrary<Long> below = Arbitraries.oneOf(
                Arbitraries.of(1L, 2L, 8L, 200L, 2_000L),
                Arbitraries.longs().between(1, 400_000_000),
                Arbitraries.longs().between(1_000_000_000_000L, Long.MAX_VALUE));
        return Combinators.combine(counts, below, Arbitraries.of(1L, 100L, 100_000L))
                .as(Value.Observed::new);
    }

    private static String plain(Value.Observed value, int decimals) {
        return PrintedNumber.of(value, decimals).toPlain();
    }

    private static BigDecimal rounded(Value.Observed value, int decimals) {
        return BigDecimal.valueOf(value.numerator())
                .multiply(BigDecimal.valueOf(value.scale()))
                .divide(BigDecimal.valueOf(value.denominator()), decimals, RoundingMode.HALF_UP);
    }

    private static String grouped(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), new DecimalFormatSymbols(Locale.ROOT));
        return (number.signum() < 0 ? "\u2212" : "") + format.format(number.abs());
    }
}
