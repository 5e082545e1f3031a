/** Who is asked to do something answers. */
@NullMarked
package dev.acta.command.answerdemand;

import org.jspecify.annotations.NullMarked;
