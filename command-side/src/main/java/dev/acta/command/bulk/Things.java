package dev.acta.command.bulk;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a line is about, and what it names besides. Of two lines that meet, the later waits for the earlier: where
 * either is about a thing that the other is about or names. What both only name, as a policy or a source, keeps neither
 * back.
 *
 * @param about its key, the things at the top of its body, the events that it names, and the ids that it gives
 * @param named the things further in
 * @param everything whether it may be about anything on record, as erasures, holds and voidings are
 */
public record Things(Set<String> about, Set<String> named, boolean everything) {
    /** Meets none but those that are about everything. */
    public static final Things NONE = new Things(Set.of(), Set.of(), false);

    // Whose things they are keeps lines apart; who acts does not.
    private static final Pattern REF = Pattern.compile("(?!authority:)[a-z]+:[^/]+/.+|event:[0-9]+", Pattern.DOTALL);

    public Things {
        about = Set.copyOf(about);
        named = Set.copyOf(named);
    }

    /**
     * Those of a body.
     *
     * @param ids the idempotency key, and the ids that it gives to things
     * @param onlyNamed things at its top that it is not about
     */
    public static Things of(JsonNode body, Set<String> ids, Set<String> onlyNamed, boolean everything) {
        Set<String> about = new HashSet<>(ids);
        Set<String> named = new HashSet<>();
        for (JsonNode field : body) {
            boolean isAbout = field.isString() && !onlyNamed.contains(field.stringValue());
            note(field, isAbout ? about : named, about);
        }
        return new Things(about, named, everything);
    }

    private static void note(JsonNode value, Set<String> things, Set<String> about) {
        if (value.isString()) {
            String text = value.stringValue();
            if (REF.matcher(text).matches()) {
                (text.startsWith("event:") ? about : things).add(text);
            }
        }
        for (JsonNode inner : value) {
            note(inner, things, about);
        }
    }

    boolean meet(Things others) {
        return everything
                || others.everything
                || !Collections.disjoint(about, others.about)
                || !Collections.disjoint(about, others.named)
                || !Collections.disjoint(named, others.about);
    }
}
