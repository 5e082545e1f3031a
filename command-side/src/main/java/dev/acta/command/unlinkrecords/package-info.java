/** Somebody takes back what they said of how one record stands to another. */
@NullMarked
package dev.acta.command.unlinkrecords;

import org.jspecify.annotations.NullMarked;
