/**
 * The words of the field as values: places, dates, measures, agreements and figures. Records check themselves when they are
 * made; codes are strings and keep their zeros. Knows nothing but the JDK.
 */
@NullMarked
package org.enforcementatlas.model;

import org.jspecify.annotations.NullMarked;
