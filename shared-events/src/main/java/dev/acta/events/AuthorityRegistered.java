package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Name;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An authority was given a Ref, so that it is found under every name it is written by. Names that are registered later
 * are added; none is taken away.
 *
 * @param name its own
 * @param aliases how else it is written
 * @param occurrence when it went by these names, as far as is known
 */
public record AuthorityRegistered(
        Ref authority,
        Name name,
        List<Name> aliases,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements LegalProcess {
    public AuthorityRegistered {
        Require.kind("authority", authority, RefKind.AUTHORITY);
        aliases = Require.list("aliases", aliases);
        Require.distinct("aliases", aliases, Name::text);
        sources = basis.sources(sources, asStated);
    }

    /** All that it is found by. */
    public List<Name> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    @Override
    public Ref actor() {
        return authority;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(authority).list();
    }
}
