/** Reading: events by position or by stream, the committed head, and who waits for it. */
@NullMarked
package dev.acta.store.read;

import org.jspecify.annotations.NullMarked;
