package dev.acta.events.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Which figure is revised. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RestatedFigure.OfSet.class, name = "SET_COUNT"),
    @JsonSubTypes.Type(value = RestatedFigure.OfPosts.class, name = "SET_POSTS"),
    @JsonSubTypes.Type(value = RestatedFigure.OfDisclosure.class, name = "DISCLOSED")
})
public sealed interface RestatedFigure {
    /**
     * How many accounts, pages or groups a set of a network has.
     *
     * @param decision the {@code decision:} of the wave that it was told for; null where it is over all waves
     */
    record OfSet(Role role, AssetKind assetKind, @Nullable Ref decision) implements RestatedFigure {
        public OfSet {
            Require.kind("decision", decision, RefKind.DECISION);
        }
    }

    /** How many posts the accounts of a set had made; the components are those of {@link OfSet}. */
    record OfPosts(Role role, AssetKind assetKind, @Nullable Ref decision) implements RestatedFigure {
        public OfPosts {
            Require.kind("decision", decision, RefKind.DECISION);
        }
    }

    /**
     * A figure of a disclosure.
     *
     * @param name as the disclosure names it
     */
    record OfDisclosure(String name) implements RestatedFigure {
        public OfDisclosure {
            Require.text("name", name, Require.NAME);
        }
    }

    /** The decision of the wave that it was told for. */
    default @Nullable Ref decision() {
        return null;
    }

    /** Looks whether a network or disclosure can have such a figure. */
    default void requireOf(Ref of) {
        RefKind kind = switch (this) {
            case OfSet _, OfPosts _ -> RefKind.NETWORK;
            case OfDisclosure _ -> RefKind.DISCLOSURE;
        };
        if (of.kind() != kind) {
            throw new InvalidValue(
                    "figure/kind", "must be a figure of a " + of.kind().word());
        }
        Require.sameOwner("figure/decision", decision(), of);
    }
}
