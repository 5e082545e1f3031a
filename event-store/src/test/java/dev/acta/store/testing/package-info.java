/** A log's database for tests, of this module and of the sides. */
@NullMarked
package dev.acta.store.testing;

import org.jspecify.annotations.NullMarked;
