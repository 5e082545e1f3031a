/** A recorder or a steward says that what is on record never happened. */
@NullMarked
package dev.acta.command.voidrecord;

import org.jspecify.annotations.NullMarked;
