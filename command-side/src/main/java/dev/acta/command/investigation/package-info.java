/** What is decided on of an investigation. */
@NullMarked
package dev.acta.command.investigation;

import org.jspecify.annotations.NullMarked;
