/** A copy of the log, wherever it is read from: over HTTP, from a folder, or from whatever else can give its events. */
@NullMarked
package dev.acta.log.copy;

import org.jspecify.annotations.NullMarked;
