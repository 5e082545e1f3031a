/** A platform stops or restricts that somebody earns. */
@NullMarked
package dev.acta.command.restrictmonetisation;

import org.jspecify.annotations.NullMarked;
