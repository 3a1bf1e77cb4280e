/**
 * One state or territory on two sheets of paper: each measure, its agreements, its agencies, what changed, notes and sources;
 * the numbers are those of its page.
 */
@NullMarked
package org.enforcementatlas.export.brief;

import org.jspecify.annotations.NullMarked;
