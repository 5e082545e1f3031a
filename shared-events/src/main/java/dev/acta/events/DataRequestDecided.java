package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.RequestOutcome;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorder decided what somebody had asked about data on them.
 *
 * @param ground on which it is not granted, or not wholly; required then
 */
public record DataRequestDecided(
        Ref request,
        RequestOutcome outcome,
        @Nullable LegalBasis ground,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping {
    public DataRequestDecided {
        Require.kind("request", request, RefKind.REQUEST);
        if (outcome != RequestOutcome.GRANTED && ground == null) {
            throw new InvalidValue("ground", "must be given where the request is not granted as it was made");
        }
        basis.firstPartyOnly();
        sources = basis.sources(sources, asStated);
    }

    /** The recorder, who decided it. */
    @Override
    public Ref actor() {
        return Ref.of(RefKind.ORG, request.ownedBy());
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(request).and(actor()).list();
    }
}
