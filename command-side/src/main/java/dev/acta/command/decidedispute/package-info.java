/** A body settles a dispute out of court. */
@NullMarked
package dev.acta.command.decidedispute;

import org.jspecify.annotations.NullMarked;
