/**
 * The import desk: what a person does with an import between the file and the public figures. Stages, asks, settles, shows
 * the difference, publishes, takes back. Pages, commands and the watched folder all go through it.
 */
@NullMarked
package org.enforcementatlas.ingest.desk;

import org.jspecify.annotations.NullMarked;
