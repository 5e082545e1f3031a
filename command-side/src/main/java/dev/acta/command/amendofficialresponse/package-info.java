/** A government changes what it said. */
@NullMarked
package dev.acta.command.amendofficialresponse;

import org.jspecify.annotations.NullMarked;
