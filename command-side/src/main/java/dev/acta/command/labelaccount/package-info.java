/** A platform puts a label on an account. */
@NullMarked
package dev.acta.command.labelaccount;

import org.jspecify.annotations.NullMarked;
