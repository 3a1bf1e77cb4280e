package org.enforcementatlas.ingest;

import java.util.List;
import org.enforcementatlas.notice.RowFate;

/**
 * A row that was put aside and does not count.
 *
 * @param number the row number as a spreadsheet shows it
 * @param fate quarantined or rejected
 * @param cells its cells as they stand in the file
 */
public record AsideRow(int number, RowFate fate, List<String> cells) {}
