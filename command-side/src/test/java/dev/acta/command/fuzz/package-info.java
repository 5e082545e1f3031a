/** Requests that are nearly right, by the thousand: whatever comes, it is answered, and nothing is half-recorded. */
@NullMarked
package dev.acta.command.fuzz;

import org.jspecify.annotations.NullMarked;
