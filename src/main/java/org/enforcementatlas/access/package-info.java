/**
 * Who may do what, and the log of what was done. Knows no web and no database.
 */
@NullMarked
package org.enforcementatlas.access;

import org.jspecify.annotations.NullMarked;
