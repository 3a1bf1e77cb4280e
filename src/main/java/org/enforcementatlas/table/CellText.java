package org.enforcementatlas.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a spreadsheet's cell says, as text: dates as {@code yyyy-MM-dd} in either date system, numbers plain, errors as they
 * show ({@code #N/A}).
 */
final class CellText {

    /** A spreadsheet shows at most fifteen digits; what lies beyond is the noise of binary fractions. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);
    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);

    /** The numbers of the built-in formats that show a day (ECMA-376, part 1, 18.8.30). */
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].");

    private final boolean since1904;
    private boolean day;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Whether the last cell was kept as a serial date. */
    boolean wasDay() {
        return day;
    }

    String of(Cell cell) {
        day = false;
        String raw = cell.getRawValue();
        Object value = cell.getValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal number) {
            return ofNumber(number, cell);
        }
        if (value == null || cell.getType() == CellType.ERROR) {
            return raw == null ? "" : raw;
        }
        return value.toString();
    }

    private String ofNumber(BigDecimal number, Cell cell) {
        boolean range = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) <= 0;
        day = range && isDate(cell);
        return day ? toIso(number) : plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.precision() > 15 ? number.round(FIFTEEN_DIGITS) : number;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.precision() - stripped.scale() > 40 ? stripped.toString() : stripped.toPlainString();
    }

    private String toIso(BigDecimal serial) {
        int days = serial.intValue();
        long seconds = serial.subtract(new BigDecimal(days))
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDate day = toDay(days, since1904);
        if (seconds == 0) {
            return day.toString();
        }
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
        return moment.getSecond() == 0 ? moment + ":00" : moment.toString();
    }

    /** The day of a serial number. The 1900 system counts a 29 February 1900 that never was. */
    static LocalDate toDay(int serial, boolean since1904) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        return LocalDate.of(1899, 12, serial < 60 ? 31 : 30).plusDays(serial);
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String pattern = cell.getDataFormatString();
        if (id != null && DATE_FORMATS.contains(id)) {
            return true;
        }
        return pattern != null && dateFormats.computeIfAbsent(pattern, CellText::showsDays);
    }

    /** Whether a number format shows a day or a year, outside quoted text, escapes and brackets. */
    static boolean showsDays(String pattern) {
        String shown = LITERAL.matcher(pattern).replaceAll("");
        return shown.indexOf('d') >= 0 || shown.indexOf('D') >= 0 || shown.indexOf('y') >= 0 || shown.indexOf('Y') >= 0;
    }
}
