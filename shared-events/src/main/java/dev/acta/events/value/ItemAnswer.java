package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the addressee of an order answers to one of its items.
 *
 * @param item the item's id
 * @param territory where it answers so: a code of ISO 3166-1, EU or UN; null for all territories of the item
 * @param challenged whether it disputes the item, whatever it did
 */
public record ItemAnswer(
        String item,
        @Nullable String territory,
        AnswerKind answer,
        boolean challenged,
        @Nullable String why) {
    public ItemAnswer {
        Require.id("item", item);
        if (territory != null) {
            Jurisdictions.require("territory", territory);
        }
        Require.text("why", why, Require.PASSAGE);
    }

    /** Which item, and where. */
    public List<String> place() {
        return territory == null ? List.of(item) : List.of(item, territory);
    }
}
