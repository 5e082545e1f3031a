/** A running command side on a log of its own, and the bodies to send it. */
@NullMarked
package dev.acta.command.testing;

import org.jspecify.annotations.NullMarked;
