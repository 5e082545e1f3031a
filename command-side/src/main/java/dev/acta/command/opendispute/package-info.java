/** A measure is taken to a body that settles disputes out of court. */
@NullMarked
package dev.acta.command.opendispute;

import org.jspecify.annotations.NullMarked;
