/** A platform suspends more accounts of a network. */
@NullMarked
package dev.acta.command.extendnetworksuspension;

import org.jspecify.annotations.NullMarked;
