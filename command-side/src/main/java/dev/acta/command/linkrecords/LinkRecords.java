package dev.acta.command.linkrecords;

import dev.acta.command.stream.Intent;
import dev.acta.events.RecordsLinked;
import dev.acta.events.value.Basis;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say how one record stands to another. */
public record LinkRecords(
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
        implements Intent {
    public LinkRecords {
        sources = List.copyOf(sources);
    }

    @Override
    public RecordsLinked event() {
        return new RecordsLinked(link, from, relation, to, assertedBy, why, occurrence, basis, sources, asStated);
    }
}
