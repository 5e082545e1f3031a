package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Channel;
import dev.acta.events.value.Gap;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorder says what it has watched: only with that does it mean something that no answer is on record.
 *
 * @param channels at least one
 * @param period the days that were watched
 * @param method how: by whom or what, how often
 * @param gaps in the period
 * @param occurrence when the recorder said so
 */
public record CoverageAttested(
        Ref coverage,
        List<Channel> channels,
        Period period,
        String method,
        List<Gap> gaps,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping {
    public CoverageAttested {
        Require.kind("coverage", coverage, RefKind.COVERAGE);
        channels = Require.filled("channels", channels);
        Require.text("method", method, Require.PASSAGE);
        gaps = Require.list("gaps", gaps);
        basis.firstPartyOnly();
        sources = basis.sources(sources, asStated);
    }

    /** The recorder, who watched. */
    @Override
    public Ref actor() {
        return Ref.of(RefKind.ORG, coverage.ownedBy());
    }

    @Override
    public List<Ref> subjects() {
        Subjects subjects = new Subjects().and(coverage);
        channels.forEach(channel -> subjects.and(channel.of()));
        return subjects.and(actor()).list();
    }
}
