/** A recorder decides what somebody asked about data on them. */
@NullMarked
package dev.acta.command.decidedatarequest;

import org.jspecify.annotations.NullMarked;
