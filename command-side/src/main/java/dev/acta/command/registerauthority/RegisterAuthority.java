package dev.acta.command.registerauthority;

import dev.acta.command.stream.Intent;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Name;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Give an authority a Ref, with the names it is written by; or, once more, further names. */
public record RegisterAuthority(
        Ref authority,
        Name name,
        List<Name> aliases,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RegisterAuthority {
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
    }

    @Override
    public AuthorityRegistered event() {
        return new AuthorityRegistered(authority, name, aliases, occurrence, basis, sources, asStated);
    }

    /** It is recorded on the stream of all authorities of its country. */
    @Override
    public boolean reachesUnnamedStreams() {
        return true;
    }
}
