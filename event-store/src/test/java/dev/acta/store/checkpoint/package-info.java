/** Checkpoints: signed once, never against what was signed before. */
@NullMarked
package dev.acta.store.checkpoint;

import org.jspecify.annotations.NullMarked;
