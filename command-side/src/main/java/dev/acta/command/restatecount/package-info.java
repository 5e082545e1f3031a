/** A platform revises a figure that it had told. */
@NullMarked
package dev.acta.command.restatecount;

import org.jspecify.annotations.NullMarked;
