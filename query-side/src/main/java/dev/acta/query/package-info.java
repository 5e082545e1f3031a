/** The query side: event, projection, timeline. */
@NullMarked
package dev.acta.query;

import org.jspecify.annotations.NullMarked;
