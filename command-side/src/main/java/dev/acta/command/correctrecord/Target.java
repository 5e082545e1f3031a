package dev.acta.command.correctrecord;

import dev.acta.events.ActaEvent;
import dev.acta.events.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The event that is to be corrected, as it is stored.
 *
 * @param payload what is personal stands apart, in the items
 * @param recorder the client that recorded it
 */
record Target(
        Ref at,
        String type,
        int revision,
        ObjectNode payload,
        List<byte @Nullable []> items,
        ActaEvent event,
        String recorder) {}
