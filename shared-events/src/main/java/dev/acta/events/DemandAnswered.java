package dev.acta.events;

import dev.acta.events.value.AnswerKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked to do something said what it did or will do. Whether that is so, {@link OutcomeObserved} tells.
 *
 * @param response the one that makes the demand
 * @param addressee who answered
 * @param text its words
 */
public record DemandAnswered(
        Ref response,
        Ref demand,
        Ref addressee,
        AnswerKind answer,
        @Nullable String text,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements GovernmentReaction, Reply {
    public DemandAnswered {
        Require.kind("response", response, RefKind.RESPONSE);
        Require.kind("demand", demand, RefKind.DEMAND);
        Require.kind("addressee", addressee, Actors.KINDS);
        Require.text("text", text, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return addressee;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(response).and(demand).and(actor()).list();
    }
}
