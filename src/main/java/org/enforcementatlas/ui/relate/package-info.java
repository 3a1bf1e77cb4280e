/** The page of two measures at once. */
@NullMarked
package org.enforcementatlas.ui.relate;

import org.jspecify.annotations.NullMarked;
