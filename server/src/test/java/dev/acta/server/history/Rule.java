package dev.acta.server.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the documents say of one command.
 *
 * @param event the type of what it records
 * @param thing the pointer to what it is about
 * @param actor the pointer to who acts; empty where that is the thing's platform, {@code desk} where it is its keeper
 */
record Rule(String event, String thing, String actor, History history) {
    /** Why what is on record speaks against a command. */
    interface History {
        /** @return the problem's slug, or null */
        @Nullable
        String refusal(Model model, String thing, ObjectNode body);
    }

    /** Nothing on record speaks against it. */
    static final History NONE = (_, _, _) -> null;

    String thingOf(ObjectNode body) {
        return body.at(thing).stringValue("");
    }

    String actorOf(ObjectNode body) {
        return switch (actor) {
            case "" -> "platform:" + ownerOf(thingOf(body));
            case "desk" -> "org:desk";
            default -> body.at(actor).stringValue("");
        };
    }

    private static String ownerOf(String thing) {
        return thing.substring(thing.indexOf(':') + 1, thing.indexOf('/'));
    }

    static boolean own(ObjectNode body) {
        return body.path("basis").stringValue("").equals("FIRST_PARTY");
    }

    /** One rule after the other. */
    static History first(History... histories) {
        return (model, thing, body) -> {
            for (History history : histories) {
                String refusal = history.refusal(model, thing, body);
                if (refusal != null) {
                    return refusal;
                }
            }
            return null;
        };
    }

    /** Whatever the basis. */
    static History when(boolean there, String problem, String... types) {
        return (model, thing, _) -> model.has(thing, types) == there ? problem : null;
    }

    /** First hand only, against what the actor itself recorded. */
    static History twice(String problem, String... types) {
        return (model, thing, body) -> own(body) && model.hasOwn(thing, types) ? problem : null;
    }

    /** First hand only, where it lacks its base. */
    static History without(String problem, String... types) {
        return (model, thing, body) -> own(body) && !model.has(thing, types) ? problem : null;
    }
}
