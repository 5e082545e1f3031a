package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody brought something before a court or another body that rules.
 *
 * @param forum the court, as {@code authority:}
 * @param reference the case's own
 * @param openedBy who brought it
 * @param respondent against whom
 * @param over the orders that it is about
 */
public record ProceedingOpened(
        Ref proceeding,
        Ref forum,
        @Nullable String reference,
        Ref openedBy,
        @Nullable Ref respondent,
        List<OrderScope> over,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements LegalProcess {
    public ProceedingOpened {
        Require.kind("proceeding", proceeding, RefKind.PROCEEDING);
        Require.kind("forum", forum, RefKind.AUTHORITY, RefKind.ORG);
        Require.text("reference", reference, Require.NAME);
        Require.kind("openedBy", openedBy, Actors.KINDS);
        Require.kind("respondent", respondent, Actors.KINDS);
        over = Require.list("over", over);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return openedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(proceeding)
                .andAll(over.stream().map(OrderScope::order).toList())
                .and(respondent)
                .and(forum)
                .and(actor())
                .list();
    }

    @Override
    public List<Ref> parties() {
        return respondent == null ? List.of(forum) : List.of(respondent, forum);
    }
}
