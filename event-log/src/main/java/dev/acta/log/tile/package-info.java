/** The tree and its entries as immutable files, as C2SP tlog-tiles has them. */
@NullMarked
package dev.acta.log.tile;

import org.jspecify.annotations.NullMarked;
