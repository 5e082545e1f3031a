/** A platform lets an account be used again. */
@NullMarked
package dev.acta.command.liftaccountrestriction;

import org.jspecify.annotations.NullMarked;
