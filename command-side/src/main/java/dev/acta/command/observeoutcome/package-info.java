/** Somebody looks whether a demand was met. */
@NullMarked
package dev.acta.command.observeoutcome;

import org.jspecify.annotations.NullMarked;
