/** A platform gives a data set to some. */
@NullMarked
package dev.acta.command.sharedataset;

import org.jspecify.annotations.NullMarked;
