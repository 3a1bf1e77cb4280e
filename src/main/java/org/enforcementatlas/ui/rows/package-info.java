/** The page that opens a number: the rows it was counted from, and how it was made of them. */
@NullMarked
package org.enforcementatlas.ui.rows;

import org.jspecify.annotations.NullMarked;
