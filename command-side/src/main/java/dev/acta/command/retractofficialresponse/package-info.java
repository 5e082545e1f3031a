/** A government takes back what it said. */
@NullMarked
package dev.acta.command.retractofficialresponse;

import org.jspecify.annotations.NullMarked;
