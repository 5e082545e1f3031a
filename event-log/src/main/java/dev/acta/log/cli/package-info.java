/** The command line of an auditor: verifies and exports a log with a JDK and this one jar. */
@NullMarked
package dev.acta.log.cli;

import org.jspecify.annotations.NullMarked;
