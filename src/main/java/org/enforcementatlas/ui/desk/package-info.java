/** The import desk in the browser: looks, asks, shows, and hands every act to the same desk that commands use. */
@NullMarked
package org.enforcementatlas.ui.desk;

import org.jspecify.annotations.NullMarked;
