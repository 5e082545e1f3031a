/** A platform puts a post back, or lets it be seen again as before. */
@NullMarked
package dev.acta.command.restorecontent;

import org.jspecify.annotations.NullMarked;
