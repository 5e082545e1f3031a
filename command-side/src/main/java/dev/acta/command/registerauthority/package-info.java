/** An authority is registered with its names. */
@NullMarked
package dev.acta.command.registerauthority;

import org.jspecify.annotations.NullMarked;
