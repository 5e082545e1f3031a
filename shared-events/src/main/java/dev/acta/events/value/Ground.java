package dev.acta.events.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** On what ground a decision was taken, or why none is on record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ground.IllegalContent.class, name = "ILLEGAL_CONTENT"),
    @JsonSubTypes.Type(value = Ground.IncompatibleContent.class, name = "INCOMPATIBLE_CONTENT"),
    @JsonSubTypes.Type(value = Ground.NotStated.class, name = "NOT_STATED"),
    @JsonSubTypes.Type(value = Ground.NotKnown.class, name = "NOT_KNOWN"),
    @JsonSubTypes.Type(value = Ground.NotRequired.class, name = "NOT_REQUIRED")
})
public sealed interface Ground {
    /**
     * Against a law.
     *
     * @param jurisdiction whose law: a code of ISO 3166-1, EU or UN
     */
    record IllegalContent(String law, @Nullable String article, String jurisdiction) implements Ground {
        public IllegalContent {
            Require.text("law", law, Require.TITLE);
            Require.text("article", article, Require.NAME);
            Jurisdictions.require("jurisdiction", jurisdiction);
        }
    }

    /** Against a rule of the platform's own, in the version then in force. */
    record IncompatibleContent(Ref policy, @Nullable String clause) implements Ground {
        public IncompatibleContent {
            Require.kind("policy", policy, RefKind.POLICY);
            Require.text("clause", clause, Require.TITLE);
        }
    }

    /** The platform gave none. */
    record NotStated() implements Ground {}

    /** The recorder does not know whether one was given. */
    record NotKnown() implements Ground {}

    /** None had to be given. */
    record NotRequired(String why) implements Ground {
        public NotRequired {
            Require.text("why", why, Require.QUOTATION);
        }
    }
}
