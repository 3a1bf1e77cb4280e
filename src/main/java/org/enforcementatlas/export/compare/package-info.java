/**
 * A comparison as files: text, JSON, a spreadsheet and a Data Package, each in the order and with the digits of the page.
 */
@NullMarked
package org.enforcementatlas.export.compare;

import org.jspecify.annotations.NullMarked;
