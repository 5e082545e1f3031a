/** Acta in one process: the entry point of the command line {@code acta}. */
@NullMarked
package dev.acta.server;

import org.jspecify.annotations.NullMarked;
