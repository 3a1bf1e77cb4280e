/** Plain tables and the frame of one that may be wider than its window. */
@NullMarked
package org.enforcementatlas.ui.table;

import org.jspecify.annotations.NullMarked;
