/** Files that are there whole or not at all, and that only their owner may open. */
@NullMarked
package dev.acta.store.file;

import org.jspecify.annotations.NullMarked;
