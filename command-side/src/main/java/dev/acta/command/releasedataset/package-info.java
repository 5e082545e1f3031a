/** A platform makes a data set public. */
@NullMarked
package dev.acta.command.releasedataset;

import org.jspecify.annotations.NullMarked;
