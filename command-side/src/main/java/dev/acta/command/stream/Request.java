package dev.acta.command.stream;

import dev.acta.command.client.Authority;
import dev.acta.events.value.Ref;
import java.util.List;

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
}
