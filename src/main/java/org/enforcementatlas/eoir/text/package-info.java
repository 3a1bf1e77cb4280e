/**
 * Reads the tables of an immigration-court release byte by byte: tab-separated, unquoted, with stray tabs, line ends and control
 * characters. Knows bytes, lines and columns; not what they count.
 */
@NullMarked
package org.enforcementatlas.eoir.text;

import org.jspecify.annotations.NullMarked;
