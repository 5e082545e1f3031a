/** Somebody says who stands behind a network. */
@NullMarked
package dev.acta.command.attributenetwork;

import org.jspecify.annotations.NullMarked;
