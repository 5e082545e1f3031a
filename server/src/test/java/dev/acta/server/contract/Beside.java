package dev.acta.server.contract;

import dev.acta.events.value.Require;
import dev.acta.server.contract.Limits.Form;
import dev.acta.server.contract.Limits.Members;
import dev.acta.server.contract.Limits.Numbers;
import dev.acta.server.contract.Limits.Shape;
import java.util.List;
import java.util.Map;

/**
 * Rules that a type has beside those that are said by {@code Require}, by type and component. {@link LimitsTest} holds
 * these to the code like all others.
 */
final class Beside {
    private static final Map<String, List<Limits>> RULES = Map.of(
            "OrderScope.items", List.of(new Form(Shape.ID), new Members(0, Require.MEMBERS)),
            "OrderWithdrawn.items", List.of(new Form(Shape.ID), new Members(0, Require.MEMBERS)),
            "WithdrawOrder.items", List.of(new Form(Shape.ID), new Members(0, Require.MEMBERS)),
            "Custody.Held.mediaType", List.of(new Form(Shape.MEDIA_TYPE)),
            "Change.pointer", List.of(new Form(Shape.POINTER)),
            "InlineAccount.id", List.of(new Form(Shape.ACCOUNT)),
            "RecordDocument.pages", List.of(new Numbers(1, Integer.MAX_VALUE)),
            "ErasePersonalData.items", List.of(new Members(1, 10_000)));

    private Beside() {}

    static List<Limits> of(String type, String component) {
        return RULES.getOrDefault(type + "." + component, List.of());
    }
}
