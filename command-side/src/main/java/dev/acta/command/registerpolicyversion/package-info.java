/** A platform puts a version of its rules into force. */
@NullMarked
package dev.acta.command.registerpolicyversion;

import org.jspecify.annotations.NullMarked;
