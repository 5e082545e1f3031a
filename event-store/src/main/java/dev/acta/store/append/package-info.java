/** Appending: one writer a node takes what has queued and commits it in one round trip. */
@NullMarked
package dev.acta.store.append;

import org.jspecify.annotations.NullMarked;
