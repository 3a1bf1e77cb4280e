/** Enforcement Atlas: immigration-enforcement figures by place, exact, neutral and reproducible. */
@NullMarked
package org.enforcementatlas;

import org.jspecify.annotations.NullMarked;
