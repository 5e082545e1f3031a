package dev.acta.command.stream;

import dev.acta.access.Scope;
import dev.acta.command.client.Authority;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Set;

/** What a caller sends: the body of a command. */
public interface Request {
    /**
     * The claim by which the client may have it recorded.
     *
     * @throws dev.acta.command.refusal.Refused if there is none
     */
    String claim(Authority authority);

    /**
     * Looks whether it can become a valid event, as far as that is no question of what is on record.
     *
     * @throws dev.acta.events.value.InvalidValue if not; its field is then a path into the body
     */
    default void requireValid() {}

    /** Ids that it gives to things, beside that of its own stream, and that must be new to the whole log. */
    default List<Ref> newIds() {
        return List.of();
    }

    /**
     * Things at the top of its body that its decision does not look at, whatever is on record of them; by default it is
     * taken to look at all of them.
     */
    default List<Ref> onlyNamed() {
        return List.of();
    }

    /** Whether its decision looks at streams, or is recorded on one, that its body does not name. */
    default boolean reachesUnnamedStreams() {
        return true;
    }

    /** Scopes that its token needs beside {@code commands}. */
    default Set<Scope> scopes() {
        return Set.of();
    }
}
