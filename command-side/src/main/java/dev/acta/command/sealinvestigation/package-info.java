/** Somebody closes an investigation. */
@NullMarked
package dev.acta.command.sealinvestigation;

import org.jspecify.annotations.NullMarked;
