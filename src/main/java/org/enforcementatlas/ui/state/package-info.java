/** The page of one state or territory: each measure, its agreements, its agencies, and what changed lately. */
@NullMarked
package org.enforcementatlas.ui.state;

import org.jspecify.annotations.NullMarked;
