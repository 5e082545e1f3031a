/** Single events on record that a command is about, and whose they are. */
@NullMarked
package dev.acta.command.target;

import org.jspecify.annotations.NullMarked;
