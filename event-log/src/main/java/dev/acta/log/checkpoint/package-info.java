/** What the log signs: its size and root at one moment, as C2SP tlog-checkpoint has it. */
@NullMarked
package dev.acta.log.checkpoint;

import org.jspecify.annotations.NullMarked;
