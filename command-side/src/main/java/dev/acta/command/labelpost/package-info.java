/** A platform puts a label on a post. */
@NullMarked
package dev.acta.command.labelpost;

import org.jspecify.annotations.NullMarked;
