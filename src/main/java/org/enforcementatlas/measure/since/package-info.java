/** What public figures say now where a pinned answer said something else: the old value, and the new one. */
@NullMarked
package org.enforcementatlas.measure.since;

import org.jspecify.annotations.NullMarked;
