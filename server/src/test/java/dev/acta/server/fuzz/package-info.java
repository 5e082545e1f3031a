/** Requests that are nearly right, by the million: whatever comes, it is answered, and nothing is half-recorded. */
@NullMarked
package dev.acta.server.fuzz;

import org.jspecify.annotations.NullMarked;
