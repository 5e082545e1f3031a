/** Who calls, and what they may do: one thing for all of the HTTP API. */
@NullMarked
package dev.acta.access;

import org.jspecify.annotations.NullMarked;
