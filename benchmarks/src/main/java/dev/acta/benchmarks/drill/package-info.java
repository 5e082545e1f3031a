/** Acta in a process of its own, to be killed; and its log as a client sees it. */
@NullMarked
package dev.acta.benchmarks.drill;

import org.jspecify.annotations.NullMarked;
