/** A platform takes a label off. */
@NullMarked
package dev.acta.command.removelabel;

import org.jspecify.annotations.NullMarked;
