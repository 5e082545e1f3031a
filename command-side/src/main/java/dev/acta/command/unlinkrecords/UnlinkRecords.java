package dev.acta.command.unlinkrecords;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.RecordsUnlinked;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;

/** Take back what was said of how one record stands to another; by who said it, or a steward. */
public record UnlinkRecords(Ref link, String why) implements Request {
    /** Whose link it is, is known only from the record. */
    @Override
    public String claim(Authority authority) {
        return authority.claimAsItself();
    }

    @Override
    public void requireValid() {
        event(Ref.event(0), Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    RecordsUnlinked event(Ref linked, Ref unlinkedBy, Instant now) {
        return new RecordsUnlinked(link, linked, why, unlinkedBy, Occurrence.at(now), Basis.FIRST_PARTY);
    }
}
