/** What readers of the log are promised, on a real PostgreSQL. */
@NullMarked
package dev.acta.store.read;

import org.jspecify.annotations.NullMarked;
