/** A platform lets somebody earn again. */
@NullMarked
package dev.acta.command.liftmonetisationrestriction;

import org.jspecify.annotations.NullMarked;
