package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A government changed what it had said, or added to it. What is not named here stands as it was said.
 *
 * @param what the change in a few words
 * @param claims those that it adds
 * @param demands those that it adds
 * @param statement as it reads from then on
 */
public record OfficialResponseAmended(
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
        implements GovernmentReaction, FollowUp {
    public OfficialResponseAmended {
        Require.kind("response", response, RefKind.RESPONSE);
        Require.kind("government", government, RefKind.GOVERNMENT);
        Require.text("what", what, Require.PASSAGE);
        about = Require.list("about", about);
        claims = Require.list("claims", claims);
        Require.distinct("claims", claims, Claim::id);
        demands = Require.list("demands", demands);
        Require.distinct("demands", demands, Demand::id);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return government;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(response)
                .andAllKnown(about.stream().map(StanceOn::about).toList())
                .andClaims(claims)
                .andDemands(demands)
                .and(actor())
                .list();
    }
}
