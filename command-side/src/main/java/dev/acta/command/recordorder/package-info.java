/** An order, a request or a notice of an authority is recorded. */
@NullMarked
package dev.acta.command.recordorder;

import org.jspecify.annotations.NullMarked;
