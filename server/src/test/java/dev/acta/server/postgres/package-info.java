/** What the embedded PostgreSQL promises, shown on real data folders and real processes. */
@NullMarked
package dev.acta.server.postgres;

import org.jspecify.annotations.NullMarked;
