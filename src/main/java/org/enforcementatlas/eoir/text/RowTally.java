package org.enforcementatlas.eoir.text;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the lines of a table ended. Every line below the header is exactly one of: a row, joined to a row, lost, blank. */
public final class RowTally {

    private final Map<Repair, Long> repaired = new EnumMap<>(Repair.class);
    private final Map<Loss, Long> lost = new EnumMap<>(Loss.class);
    private final Map<Loss, Long> firstLost = new EnumMap<>(Loss.class);
    private long lines;
    private long rows;
    private long joined;
    private long blank;

    /** Lines below the header. */
    public long lines() {
        return lines;
    }

    /** Rows that count, repaired ones among them. */
    public long rows() {
        return rows;
    }

    /** Lines that are the rest of the row before them. */
    public long joined() {
        return joined;
    }

    /** Lines without anything. */
    public long blank() {
        return blank;
    }

    /** Rows that count after a repair, by what was repaired; a row may need two. */
    public Map<Repair, Long> repaired() {
        return repaired;
    }

    /** Lines that do not count, by the reason. */
    public Map<Loss, Long> lost() {
        return lost;
    }

    /** The first line lost for a reason; the line below the header is line 1. */
    public Map<Loss, Long> firstLost() {
        return firstLost;
    }

    /** All lines that do not count. */
    public long allLost() {
        return lost.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows as the table's publisher counts them: those that count and those that are lost. */
    public long found() {
        return rows + allLost();
    }

    void line(long count) {
        lines += count;
    }

    void row() {
        rows++;
    }

    void joined(long count) {
        joined += count;
    }

    void blankLine() {
        blank++;
    }

    void repaired(Repair what) {
        repaired.merge(what, 1L, Long::sum);
    }

    /** Counts a line that does not count; a {@code null} reason is a row that does. */
    void end(@Nullable Loss why) {
        if (why == null) {
            rows++;
        } else {
            lost.merge(why, 1L, Long::sum);
            firstLost.putIfAbsent(why, lines + 1);
        }
    }

    /** Adds what was counted in the lines that follow. */
    public void add(RowTally next) {
        next.firstLost.forEach((why, line) -> firstLost.putIfAbsent(why, lines + line));
        next.repaired.forEach((what, count) -> repaired.merge(what, count, Long::sum));
        next.lost.forEach((why, count) -> lost.merge(why, count, Long::sum));
        lines += next.lines;
        rows += next.rows;
        joined += next.joined;
        blank += next.blank;
    }
}
