/** Signed notes and their keys, as C2SP signed-note and tlog-cosignature have them. */
@NullMarked
package dev.acta.log.note;

import org.jspecify.annotations.NullMarked;
