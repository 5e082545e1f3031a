/** A platform changes a label. */
@NullMarked
package dev.acta.command.reviselabel;

import org.jspecify.annotations.NullMarked;
