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
 * What a legal hold held may be erased again, unless another one holds it.
 *
 * @param releasedBy the client, as {@code org:}
 */
public record LegalHoldReleased(Ref hold, String why, Ref releasedBy, Occurrence occurrence, Basis basis)
        implements RecordKeeping {
    public LegalHoldReleased {
        Require.kind("hold", hold, RefKind.HOLD);
        Require.text("why", why, Require.QUOTATION);
        Require.kind("releasedBy", releasedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref actor() {
        return releasedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(hold).and(actor()).list();
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
