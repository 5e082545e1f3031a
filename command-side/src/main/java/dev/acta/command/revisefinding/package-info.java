/** Researchers change what they found. */
@NullMarked
package dev.acta.command.revisefinding;

import org.jspecify.annotations.NullMarked;
