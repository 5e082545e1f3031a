/** What the writer promises, on a real PostgreSQL. */
@NullMarked
package dev.acta.store.append;

import org.jspecify.annotations.NullMarked;
