/** What is on record for everyone to read: what changed between lists, and what each measure means. */
@NullMarked
package org.enforcementatlas.ui.record;

import org.jspecify.annotations.NullMarked;
