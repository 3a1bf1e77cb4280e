/**
 * What is wrong with data: typed notices with file, row, column and rule, collected and reported once. A bad cell is a
 * notice, never an exception.
 */
@NullMarked
package org.enforcementatlas.notice;

import org.jspecify.annotations.NullMarked;
