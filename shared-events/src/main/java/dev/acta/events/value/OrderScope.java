package dev.acta.events.value;

import java.util.List;
import java.util.function.Function;

/**
 * An order, or a part of it.
 *
 * @param items the ids of its items; all of them where there are none
 * @param territories codes of ISO 3166-1, EU or UN; all of the items' where there are none
 */
public record OrderScope(Ref order, List<String> items, List<String> territories) {
    public OrderScope {
        Require.kind("order", order, RefKind.ORDER);
        items = Require.list("items", items);
        for (int i = 0; i < items.size(); i++) {
            Require.id("items/" + i, items.get(i));
        }
        Require.distinct("items", items, Function.identity());
        territories = Require.jurisdictions("territories", territories);
    }
}
