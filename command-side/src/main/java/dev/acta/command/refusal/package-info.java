/** Why something was not recorded: every problem of the HTTP API by its name. */
@NullMarked
package dev.acta.command.refusal;

import org.jspecify.annotations.NullMarked;
