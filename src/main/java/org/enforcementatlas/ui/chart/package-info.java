/** Charts on pages: what they show is settled here, how they are drawn is the chart library's. */
@NullMarked
package org.enforcementatlas.ui.chart;

import org.jspecify.annotations.NullMarked;
