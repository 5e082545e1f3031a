/** The log as Axon knows it: an event storage engine and a source for processors. */
@NullMarked
package dev.acta.store.axon;

import org.jspecify.annotations.NullMarked;
