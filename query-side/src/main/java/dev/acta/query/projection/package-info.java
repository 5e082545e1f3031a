/**
 * Runs the projections: folds over the log, their rows, positions and tokens committed together, and what stops them.
 */
@NullMarked
package dev.acta.query.projection;

import org.jspecify.annotations.NullMarked;
