/** The independent walk over a copy of the log: everything is computed again, and whatever does not fit is named. */
@NullMarked
package dev.acta.log.verify;

import org.jspecify.annotations.NullMarked;
