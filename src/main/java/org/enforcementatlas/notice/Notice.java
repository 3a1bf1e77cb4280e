package org.enforcementatlas.notice;

/**
 * One thing found in data.
 *
 * @param row the row number as a spreadsheet shows it, 0 for the whole file
 * @param column the column's printed name, empty for the whole row
 * @param raw the cell as it stands in the file
 * @param rule the stable name of the rule, in lower case with hyphens ({@code unknown-state})
 * @param severity how much it weighs
 * @param message one clear sentence
 * @param suggestion what to do, or the proposed value; empty where there is none
 */
public record Notice(
        int row, String column, String raw, String rule, Severity severity, String message, String suggestion) {}
