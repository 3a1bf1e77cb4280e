/**
 * The atlas commands: the same services as the pages, from a terminal.
 */
@NullMarked
package org.enforcementatlas.cli;

import org.jspecify.annotations.NullMarked;
