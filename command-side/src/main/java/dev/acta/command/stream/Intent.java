package dev.acta.command.stream;

import dev.acta.command.client.Authority;
import dev.acta.events.ActaEvent;

/** A request that says itself what is to be recorded. */
public interface Intent extends Request {
    /**
     * The event that it would become were nothing else on record.
     *
     * @throws dev.acta.events.value.InvalidValue if that is no valid event; its field is then a path into the body
     */
    ActaEvent event();

    @Override
    default String claim(Authority authority) {
        return authority.claimFor(event(), newIds());
    }

    @Override
    default void requireValid() {
        event();
    }

    @Override
    default boolean reachesUnnamedStreams() {
        return false;
    }
}
