/** A platform takes a data set back. */
@NullMarked
package dev.acta.command.withdrawdataset;

import org.jspecify.annotations.NullMarked;
