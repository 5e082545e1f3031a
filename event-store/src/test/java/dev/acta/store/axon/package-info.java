/** Axon's own suites against the engine, and what they do not ask. */
@NullMarked
package dev.acta.store.axon;

import org.jspecify.annotations.NullMarked;
