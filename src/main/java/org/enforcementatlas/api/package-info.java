/**
 * Stateless HTTP: data, maps and the geometry that the page draws with. Computes nothing.
 */
@NullMarked
package org.enforcementatlas.api;

import org.jspecify.annotations.NullMarked;
