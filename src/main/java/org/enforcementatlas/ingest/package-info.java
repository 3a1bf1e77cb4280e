/**
 * From a file to a published snapshot: repair, places, row accounting, staging and publication. Owns the interfaces
 * through which snapshots are kept; knows no database.
 */
@NullMarked
package org.enforcementatlas.ingest;

import org.jspecify.annotations.NullMarked;
