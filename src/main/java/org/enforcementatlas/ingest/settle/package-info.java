/**
 * What people have settled once for all rows: aliases of places and agencies, and corrections with their evidence. Nothing
 * here is guessed; everything has an author, a date and a reason, and can be withdrawn.
 */
@NullMarked
package org.enforcementatlas.ingest.settle;

import org.jspecify.annotations.NullMarked;
