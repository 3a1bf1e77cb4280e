/**
 * Files as rows of text with their true row numbers: delimited text and spreadsheets. Owns Commons CSV and the spreadsheet
 * library; knows nothing of what the columns mean.
 */
@NullMarked
package org.enforcementatlas.table;

import org.jspecify.annotations.NullMarked;
