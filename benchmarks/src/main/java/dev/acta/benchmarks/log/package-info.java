/** What is measured of the log: writers, peers, latencies. */
@NullMarked
package dev.acta.benchmarks.log;

import org.jspecify.annotations.NullMarked;
