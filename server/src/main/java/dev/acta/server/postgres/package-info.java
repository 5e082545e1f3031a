/** A durable PostgreSQL of Acta's own, kept in one owner-only folder and owned by one process at a time. */
@NullMarked
package dev.acta.server.postgres;

import org.jspecify.annotations.NullMarked;
