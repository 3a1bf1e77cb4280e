/**
 * How values lie in space: whether areas that touch are more alike than chance would have it. It knows numbers and which of
 * them are neighbours, and neither places nor measures.
 */
@NullMarked
package org.enforcementatlas.pattern;

import org.jspecify.annotations.NullMarked;
