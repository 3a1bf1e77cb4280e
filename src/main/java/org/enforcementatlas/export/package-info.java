/**
 * Tables as files: CSV and JSON, every number the one that is shown.
 */
@NullMarked
package org.enforcementatlas.export;

import org.jspecify.annotations.NullMarked;
