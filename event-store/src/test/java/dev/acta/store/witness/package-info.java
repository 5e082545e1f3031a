/** The witness protocol, from both ends. */
@NullMarked
package dev.acta.store.witness;

import org.jspecify.annotations.NullMarked;
