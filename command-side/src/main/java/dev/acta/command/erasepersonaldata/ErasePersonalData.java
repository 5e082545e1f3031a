package dev.acta.command.erasepersonaldata;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import java.util.List;

/**
 * Ask for personal items to be erased. Nothing is, until another client confirms it.
 *
 * @param request the reference of who asked for it, a pseudonym
 * @param items at most {@value ItemsOf#MOST} in all
 */
public record ErasePersonalData(Ref erasure, LegalBasis legalBasis, String request, List<ItemsOf> items)
        implements Request {
    public ErasePersonalData {
        Require.kind("erasure", erasure, RefKind.ERASURE);
        Require.id("request", request);
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > ItemsOf.MOST) {
            throw new InvalidValue("items", "must have 1 to " + ItemsOf.MOST + " members");
        }
        Require.distinct("items", items, ItemsOf::event);
    }

    @Override
    public String claim(Authority authority) {
        return authority.claimAsSteward(erasure);
    }
}
