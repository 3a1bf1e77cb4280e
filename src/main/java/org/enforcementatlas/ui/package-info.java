/**
 * The pages. A view renders an immutable state that lives in its address; it never filters, rounds or computes.
 */
@NullMarked
package org.enforcementatlas.ui;

import org.jspecify.annotations.NullMarked;
