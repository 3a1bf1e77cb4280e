/** The page that sets places beside each other and against a benchmark. */
@NullMarked
package org.enforcementatlas.ui.compare;

import org.jspecify.annotations.NullMarked;
