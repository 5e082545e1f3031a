/** A recorder takes down what shows what happened. */
@NullMarked
package dev.acta.command.recordevidence;

import org.jspecify.annotations.NullMarked;
