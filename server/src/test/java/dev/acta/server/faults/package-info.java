/** What becomes of the log when PostgreSQL or the JVM is killed between two steps. */
@NullMarked
package dev.acta.server.faults;

import org.jspecify.annotations.NullMarked;
