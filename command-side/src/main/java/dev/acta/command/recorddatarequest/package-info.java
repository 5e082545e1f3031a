/** A recorder takes down that somebody asked about data on them. */
@NullMarked
package dev.acta.command.recorddatarequest;

import org.jspecify.annotations.NullMarked;
