/**
 * Builds the parts and fits them together: the only room that knows every other.
 */
@NullMarked
package org.enforcementatlas.wiring;

import org.jspecify.annotations.NullMarked;
