package dev.acta.server.contract;

import dev.acta.events.value.Require;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What may stand in one component of a record, as a rule in its constructor says; each adds to a JSON Schema. */
sealed interface Limits {
    /** Words, at most so many. */
    record Text(int most) implements Limits {}

    /** A text of a form of its own. */
    record Form(Shape shape) implements Limits {}

    /** Refs of these kinds, by the names of {@code RefKind}; of any that names nobody private where there are none. */
    record Kinds(Set<String> names) implements Limits {}

    /** A whole number from one to another. */
    record Numbers(long least, long most) implements Limits {}

    /** A list of so many. */
    record Members(int least, int most) implements Limits {}

    /** The forms that texts have by rules of their own. */
    enum Shape {
        ID("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}", null),
        LANGUAGE("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", null),
        COMMITMENT("sha256:[0-9a-f]{64}", null),
        MEDIA_TYPE("[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}", null),
        POINTER("(/([^~/]|~[01])*)+", Require.TITLE),
        URL("[Hh][Tt][Tt][Pp][Ss]?://.+", 4_000),
        ACCOUNT("[^\\u0000-\\u001f\\u007f-\\u009f]{1,256}", 256),
        JURISDICTION("", null);

        private final String pattern;
        private final @Nullable Integer most;

        private static final Pattern WORDS = Pattern.compile("_");

        Shape(String pattern, @Nullable Integer most) {
            this.pattern = pattern;
            this.most = most;
        }

        /** Its name as a component of the document. */
        String component() {
            StringBuilder name = new StringBuilder();
            for (String word : WORDS.splitAsStream(name()).toList()) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
            return name.toString();
        }

        void describe(ObjectNode schema) {
            schema.put("type", "string");
            schema.put("pattern", "^" + pattern + "$");
            if (most != null) {
                schema.put("maxLength", most);
            }
        }
    }
}
