package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Criterion;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks the record a question, as it stood at a position.
 *
 * @param question in words; it names nobody private
 * @param about whom or what
 * @param criteria what else picks the entries
 * @param asOf the position up to which the record is asked
 * @param openedBy the client, as {@code org:}
 */
public record InvestigationOpened(
        Ref investigation,
        String question,
        List<Personal<Ref>> about,
        List<Criterion> criteria,
        long asOf,
        Ref openedBy,
        Occurrence occurrence,
        Basis basis)
        implements RecordKeeping {
    public InvestigationOpened {
        Require.kind("investigation", investigation, RefKind.INVESTIGATION);
        Require.text("question", question, Require.PASSAGE);
        about = Require.list("about", about);
        criteria = Require.list("criteria", criteria);
        Require.natural("asOf", asOf);
        Require.kind("openedBy", openedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref actor() {
        return openedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(investigation).andAllKnown(about).and(actor()).list();
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public @Nullable String asStated() {
        return null;
    }
}
