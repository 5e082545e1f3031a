package dev.acta.command.amendofficialresponse;

import dev.acta.command.stream.Intent;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Change what was said in public, as a government, or add to it. */
public record AmendOfficialResponse(
        Ref response,
        Ref government,
        String what,
        List<StanceOn> about,
        List<Claim> claims,
        List<Demand> demands,
        @Nullable Statement statement,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public AmendOfficialResponse {
        about = List.copyOf(about);
        claims = List.copyOf(claims);
        demands = List.copyOf(demands);
        sources = List.copyOf(sources);
    }

    @Override
    public OfficialResponseAmended event() {
        return new OfficialResponseAmended(
                response, government, what, about, claims, demands, statement, occurrence, basis, sources, asStated);
    }

    @Override
    public List<Ref> newIds() {
        return Stream.concat(claims.stream().map(Claim::id), demands.stream().map(Demand::id))
                .toList();
    }
}
