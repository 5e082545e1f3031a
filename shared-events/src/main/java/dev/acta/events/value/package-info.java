/** The values that events and commands are made of: always valid, and what is exact kept apart from what is not. */
@NullMarked
package dev.acta.events.value;

import org.jspecify.annotations.NullMarked;
