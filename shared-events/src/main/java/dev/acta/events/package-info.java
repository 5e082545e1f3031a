/** The events: what platforms, governments and researchers did or said, and what was recorded about it. */
@NullMarked
package dev.acta.events;

import org.jspecify.annotations.NullMarked;
