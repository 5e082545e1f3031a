/** The PostgreSQL storage engine that writes the log: what both sides see of it, and how it is put together. */
@NullMarked
package dev.acta.store;

import org.jspecify.annotations.NullMarked;
