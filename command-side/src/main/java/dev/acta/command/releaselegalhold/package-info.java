/** Somebody allows again what a legal hold forbade. */
@NullMarked
package dev.acta.command.releaselegalhold;

import org.jspecify.annotations.NullMarked;
