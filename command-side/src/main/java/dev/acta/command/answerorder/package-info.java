/** Whom an order is addressed to answers it. */
@NullMarked
package dev.acta.command.answerorder;

import org.jspecify.annotations.NullMarked;
