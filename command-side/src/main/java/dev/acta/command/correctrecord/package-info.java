/** An error in the record is put right, without an edit. */
@NullMarked
package dev.acta.command.correctrecord;

import org.jspecify.annotations.NullMarked;
