package dev.acta.command.target;

import dev.acta.events.ActaEvent;
import dev.acta.events.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event on record that a command is about, as it is stored.
 *
 * @param stream the name of its stream, and its type
 * @param payload what is personal stands apart, in the items
 * @param recorder the client that recorded it
 */
public record Target(
        Ref at,
        @Nullable String streamType,
        String stream,
        String type,
        int revision,
        ObjectNode payload,
        List<byte @Nullable []> items,
        ActaEvent event,
        String recorder) {}
