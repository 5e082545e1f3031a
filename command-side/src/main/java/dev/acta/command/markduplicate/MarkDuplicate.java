package dev.acta.command.markduplicate;

import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Say that two records tell of one fact; by who recorded one of them, or a steward.
 *
 * @param duplicate the {@code event:} that is not to be counted
 * @param original the one that is
 */
public record MarkDuplicate(
        Ref duplicate, Ref original, @Nullable String why) implements Request {
    /** Whose the two are, is known only from the record. */
    @Override
    public String claim(Authority authority) {
        return authority.claimAsItself();
    }

    @Override
    public void requireValid() {
        event(Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    DuplicateMarked event(Ref markedBy, Instant now) {
        return new DuplicateMarked(duplicate, original, why, markedBy, Occurrence.at(now), Basis.FIRST_PARTY);
    }
}
