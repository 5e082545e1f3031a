/** The command line as its user meets it. */
@NullMarked
package dev.acta.server.cli;

import org.jspecify.annotations.NullMarked;
