/** The question of an investigation was put to the record again. */
@NullMarked
package dev.acta.command.recordreplay;

import org.jspecify.annotations.NullMarked;
