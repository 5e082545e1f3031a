package dev.acta.query.projection;

import java.util.function.Consumer;

/**
 * From events to row changes, a pure function of the log: no clock, no chance, nothing from outside but the past it is
 * handed.
 *
 * @param <C> its row changes
 */
@FunctionalInterface
public interface Fold<C> {

    /**
     * Takes one event.
     *
     * @param recorded the event, at the position after the last one taken
     * @param past all events up to this one
     * @param changes is given the row changes, in order
     * @throws RuntimeException if it cannot take the event: the projection stops there
     */
    void fold(Recorded recorded, Past past, Consumer<C> changes);
}
