/** Somebody asks the record a question. */
@NullMarked
package dev.acta.command.openinvestigation;

import org.jspecify.annotations.NullMarked;
