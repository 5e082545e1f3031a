/** The commands of {@code acta}: options in, lines and exit codes out, and no logic of their own. */
@NullMarked
package dev.acta.server.cli;

import org.jspecify.annotations.NullMarked;
