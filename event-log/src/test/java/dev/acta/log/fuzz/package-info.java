/** Fuzz targets: one a parser, which must refuse by its own exception or give the same bytes back. */
@NullMarked
package dev.acta.log.fuzz;

import org.jspecify.annotations.NullMarked;
