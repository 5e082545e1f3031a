package dev.acta.command.stream;

import dev.acta.events.ActaEvent;
import dev.acta.events.value.Ref;
import java.util.List;

/** What a caller wants recorded: the body of a command. */
public interface Intent {
    /**
     * The event that it would become were nothing else on record.
     *
     * @throws dev.acta.events.value.InvalidValue if that is no valid event; its field is then a path into the body
     */
    ActaEvent event();

    /** Ids that it gives to things, beside that of its own stream, and that must be new to the whole log. */
    default List<Ref> newIds() {
        return List.of();
    }
}
