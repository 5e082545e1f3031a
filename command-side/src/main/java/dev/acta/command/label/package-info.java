/** What becomes of a label once it stands on a post or an account: its stream, and the rules for it. */
@NullMarked
package dev.acta.command.label;

import org.jspecify.annotations.NullMarked;
