/** The log itself, for whoever wants to check it: tiles, checkpoints, proofs and events as they are stored. */
@NullMarked
package dev.acta.query.log;

import org.jspecify.annotations.NullMarked;
