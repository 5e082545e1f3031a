/** A recorder takes down that a document exists. */
@NullMarked
package dev.acta.command.recorddocument;

import org.jspecify.annotations.NullMarked;
