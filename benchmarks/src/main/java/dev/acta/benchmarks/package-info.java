/** Measurements and drills: each is a command, its output a table. */
@NullMarked
package dev.acta.benchmarks;

import org.jspecify.annotations.NullMarked;
