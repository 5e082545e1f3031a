package dev.acta.command.confirmerasure;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;

/** Confirm an erasure that another client asked for; with that it is done, and cannot be undone. */
public record ConfirmErasure(Ref erasure) implements Request {
    public ConfirmErasure {
        Require.kind("erasure", erasure, RefKind.ERASURE);
    }

    @Override
    public String claim(Authority authority) {
        return authority.claimAsSteward();
    }
}
