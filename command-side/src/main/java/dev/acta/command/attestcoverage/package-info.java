/** A recorder says what it has watched. */
@NullMarked
package dev.acta.command.attestcoverage;

import org.jspecify.annotations.NullMarked;
