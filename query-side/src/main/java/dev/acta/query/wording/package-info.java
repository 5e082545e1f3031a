/** How events are put in words, for people who read timelines. */
@NullMarked
package dev.acta.query.wording;

import org.jspecify.annotations.NullMarked;
