package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an order asks for.
 *
 * @param id of its own within the order, by which it is answered and ruled on
 * @param concerns posts, accounts, networks ... that it is about; empty where the order is known and they are not
 * @param territories where it is to take effect: codes of ISO 3166-1, EU or UN; empty where none is stated
 * @param asked what is to be done
 */
public record OrderItem(
        String id,
        List<Personal<Ref>> concerns,
        List<String> territories,
        @Nullable String asked) {
    public OrderItem {
        Require.id("id", id);
        concerns = Require.list("concerns", concerns);
        territories = Require.jurisdictions("territories", territories);
        Require.text("asked", asked, Require.PASSAGE);
    }
}
