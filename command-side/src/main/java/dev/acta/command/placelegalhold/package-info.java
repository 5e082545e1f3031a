/** Somebody forbids that personal data be erased. */
@NullMarked
package dev.acta.command.placelegalhold;

import org.jspecify.annotations.NullMarked;
