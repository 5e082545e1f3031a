package dev.acta.command.issueofficialresponse;

import dev.acta.command.stream.Intent;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.CodedResponse;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import dev.acta.events.value.Speaker;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** React in public, as a government. */
public record IssueOfficialResponse(
        Ref response,
        Ref government,
        String office,
        @Nullable Speaker speaker,
        List<CodedResponse> types,
        List<StanceOn> about,
        List<Claim> claims,
        List<Demand> demands,
        List<Ref> cites,
        @Nullable Statement statement,
        @Nullable String channel,
        @Nullable String place,
        @Nullable String language,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public IssueOfficialResponse {
        types = List.copyOf(types);
        about = List.copyOf(about);
        claims = List.copyOf(claims);
        demands = List.copyOf(demands);
        cites = List.copyOf(cites);
        sources = List.copyOf(sources);
    }

    @Override
    public OfficialResponseIssued event() {
        return new OfficialResponseIssued(
                response,
                government,
                office,
                speaker,
                types,
                about,
                claims,
                demands,
                cites,
                statement,
                channel,
                place,
                language,
                occurrence,
                basis,
                sources,
                asStated);
    }

    @Override
    public List<Ref> newIds() {
        return Stream.concat(claims.stream().map(Claim::id), demands.stream().map(Demand::id))
                .toList();
    }
}
