package dev.acta.command.attestcoverage;

import dev.acta.command.stream.Intent;
import dev.acta.events.CoverageAttested;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Channel;
import dev.acta.events.value.Gap;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Period;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say what was watched, how, and when nobody looked. */
public record AttestCoverage(
        Ref coverage,
        List<Channel> channels,
        Period period,
        String method,
        List<Gap> gaps,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public AttestCoverage {
        channels = List.copyOf(channels);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
    }

    @Override
    public CoverageAttested event() {
        return new CoverageAttested(coverage, channels, period, method, gaps, occurrence, basis, sources, asStated);
    }
}
