/** The commands: they start what is measured, and print. */
@NullMarked
package dev.acta.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
