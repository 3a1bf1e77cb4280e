/**
 * Draws a classified map as SVG and PNG. Computes no figure and chooses no class.
 */
@NullMarked
package org.enforcementatlas.render;

import org.jspecify.annotations.NullMarked;
