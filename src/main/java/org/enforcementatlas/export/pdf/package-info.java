/**
 * The one door to the library that sets documents as PDF. What is set is told in elements of HTML and drawings in SVG; pages
 * have a structure for reading aloud, their own typefaces, and nothing is asked for from outside.
 */
@NullMarked
package org.enforcementatlas.export.pdf;

import org.jspecify.annotations.NullMarked;
