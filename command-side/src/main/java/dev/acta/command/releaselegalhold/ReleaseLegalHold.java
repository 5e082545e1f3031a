package dev.acta.command.releaselegalhold;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;

/** Allow again what a legal hold forbade; by a steward, who need not have placed it. */
public record ReleaseLegalHold(Ref hold, String why) implements Request {
    @Override
    public String claim(Authority authority) {
        return authority.claimAsSteward();
    }

    @Override
    public void requireValid() {
        event(Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    LegalHoldReleased event(Ref releasedBy, Instant now) {
        return new LegalHoldReleased(hold, why, releasedBy, Occurrence.at(now), Basis.FIRST_PARTY);
    }
}
