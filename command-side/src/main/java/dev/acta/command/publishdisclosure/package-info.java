/** A platform tells the public of decisions it has taken. */
@NullMarked
package dev.acta.command.publishdisclosure;

import org.jspecify.annotations.NullMarked;
