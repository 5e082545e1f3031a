package dev.acta.command.testing;

import dev.acta.events.AccountRestricted;
import dev.acta.events.ContentRestricted;
import dev.acta.events.MonetisationRestricted;
import dev.acta.events.ServiceRestricted;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Basis;
import tools.jackson.databind.node.ObjectNode;

/** Restrictions on record, as the examples of their commands tell of them. */
public final class Restrictions {
    private Restrictions() {}

    public static AccountRestricted accountRestricted(Basis basis) {
        return read("restrict-account", AccountRestricted.class, basis);
    }

    public static ContentRestricted contentRestricted(Basis basis) {
        return read("restrict-content", ContentRestricted.class, basis);
    }

    public static MonetisationRestricted monetisationRestricted(Basis basis) {
        return read("restrict-monetisation", MonetisationRestricted.class, basis);
    }

    public static ServiceRestricted serviceRestricted(Basis basis) {
        return read("restrict-service", ServiceRestricted.class, basis);
    }

    private static <T> T read(String command, Class<T> event, Basis basis) {
        ObjectNode body = Bodies.of(command).put("basis", basis.name());
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
        return EventJson.strictMapper().treeToValue(body, event);
    }
}
