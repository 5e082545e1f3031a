package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said how one record stands to another: {@code from} answers, cites, contradicts ... {@code to}.
 *
 * @param assertedBy who says so: a platform, an institute, or the recorder as {@code org:}
 * @param occurrence when they said so
 */
public record RecordsLinked(
        Ref link,
        Personal<Ref> from,
        LinkRelation relation,
        Personal<Ref> to,
        Ref assertedBy,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping {
    public RecordsLinked {
        Require.kind("link", link, RefKind.LINK);
        Require.kind("assertedBy", assertedBy, Actors.KINDS);
        Require.text("why", why, Require.QUOTATION);
        if (from instanceof Personal.Present<Ref> && from.equals(to)) {
            throw new InvalidValue("to", "must be another record than from");
        }
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return assertedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(link).andKnown(from).andKnown(to).and(actor()).list();
    }
}
