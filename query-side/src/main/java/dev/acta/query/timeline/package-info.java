/** The timeline: what happened, was said and was recorded, as of any position, as known at any moment. */
@NullMarked
package dev.acta.query.timeline;

import org.jspecify.annotations.NullMarked;
