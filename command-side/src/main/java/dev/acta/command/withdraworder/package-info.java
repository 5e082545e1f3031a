/** An authority takes back its order. */
@NullMarked
package dev.acta.command.withdraworder;

import org.jspecify.annotations.NullMarked;
