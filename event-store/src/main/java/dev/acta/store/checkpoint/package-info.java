/** Checkpoints of the log: signing them, passing them to what stands outside the database, reading them. */
@NullMarked
package dev.acta.store.checkpoint;

import org.jspecify.annotations.NullMarked;
