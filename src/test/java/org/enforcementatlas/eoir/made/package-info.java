/** Makes releases of invented cases in the form in which EOIR distributes its own, with defects and known answers. Nothing here is a fact. */
@NullMarked
package org.enforcementatlas.eoir.made;

import org.jspecify.annotations.NullMarked;
