/** What other callers feel while a large suspension is recorded, through HTTP. */
@NullMarked
package dev.acta.benchmarks.suspension;

import org.jspecify.annotations.NullMarked;
