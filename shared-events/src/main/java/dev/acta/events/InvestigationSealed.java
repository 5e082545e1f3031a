package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investigation is closed: it is replayed no more.
 *
 * @param result the {@code event:} of the replay that it ends on
 * @param conclusion in words; it names nobody private
 * @param sealedBy the client, as {@code org:}
 */
public record InvestigationSealed(
        Ref investigation, Ref result, @Nullable String conclusion, Ref sealedBy, Occurrence occurrence, Basis basis)
        implements RecordKeeping {
    public InvestigationSealed {
        Require.kind("investigation", investigation, RefKind.INVESTIGATION);
        Require.kind("result", result, RefKind.EVENT);
        Require.text("conclusion", conclusion, Require.PASSAGE);
        Require.kind("sealedBy", sealedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref actor() {
        return sealedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(investigation).and(result).and(actor()).list();
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
