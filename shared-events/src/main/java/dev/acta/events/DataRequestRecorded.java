package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked a recorder about data on them: to see it, to have it put right, to have it erased.
 *
 * @param legalBasis the right that they ask by, such as {@code GDPR Art. 17}
 * @param reference under which the recorder knows who asked, a pseudonym
 * @param deadline the last day for an answer
 * @param occurrence when the recorder received it
 */
public record DataRequestRecorded(
        Ref request,
        LegalBasis legalBasis,
        Personal<String> reference,
        @Nullable LocalDate deadline,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping {
    public DataRequestRecorded {
        Require.kind("request", request, RefKind.REQUEST);
        reference.known().ifPresent(known -> Require.id("reference", known));
        basis.firstPartyOnly();
        sources = basis.sources(sources, asStated);
    }

    /** The recorder, who received it. */
    @Override
    public Ref actor() {
        return Ref.of(RefKind.ORG, request.ownedBy());
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(request).and(actor()).list();
    }
}
