/** An authority changes its order. */
@NullMarked
package dev.acta.command.amendorder;

import org.jspecify.annotations.NullMarked;
