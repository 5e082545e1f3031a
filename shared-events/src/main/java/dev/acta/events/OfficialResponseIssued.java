package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.CodedResponse;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import dev.acta.events.value.Speaker;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A government reacted in public.
 *
 * @param government a {@code government:}; an authority speaks as one of its offices
 * @param office in whose name: the ministry, the commission, the authority
 * @param types what kinds of reaction it is, each once
 * @param about what it is about, with a stance each
 * @param cites documents, evidence, findings and the like that it points to
 * @param channel where it was made: {@code regular press conference}
 * @param language of the statement as made, a tag as in BCP 47
 */
public record OfficialResponseIssued(
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
        implements GovernmentReaction {
    public OfficialResponseIssued {
        Require.kind("response", response, RefKind.RESPONSE);
        Require.kind("government", government, RefKind.GOVERNMENT);
        Require.text("office", office, Require.NAME);
        types = Require.filled("types", types);
        Require.distinct("types", types, CodedResponse::type);
        about = Require.list("about", about);
        claims = Require.list("claims", claims);
        Require.distinct("claims", claims, Claim::id);
        demands = Require.list("demands", demands);
        Require.distinct("demands", demands, Demand::id);
        Require.impersonal("cites", cites);
        cites = Require.list("cites", cites);
        Require.text("channel", channel, Require.NAME);
        Require.text("place", place, Require.NAME);
        Require.language("language", language);
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
                .andAll(cites)
                .and(actor())
                .list();
    }
}
