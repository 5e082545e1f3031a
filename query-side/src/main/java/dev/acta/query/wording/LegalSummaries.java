package dev.acta.query.wording;

import dev.acta.events.AuthorityRegistered;
import dev.acta.events.LegalProcess;
import dev.acta.events.OrderAmended;
import dev.acta.events.OrderAnswered;
import dev.acta.events.OrderRecorded;
import dev.acta.events.OrderWithdrawn;
import dev.acta.events.ProceedingClosed;
import dev.acta.events.ProceedingOpened;
import dev.acta.events.RulingRecorded;
import dev.acta.events.value.ItemAnswer;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Name;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.OrderScope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Summaries of what authorities order, and what becomes of it. */
final class LegalSummaries {
    private LegalSummaries() {}

    static void tell(LegalProcess event, Summary summary) {
        switch (event) {
            case OrderRecorded it ->
                summary.say("The authority as stated", it.authorityAsStated())
                        .say("Legal basis", law(it.legalBasis()))
                        .say("Reference", it.reference())
                        .say("Asks", asked(it.items()))
                        .say("Figures", Words.figures(it.figures()));
            case OrderAmended it -> summary.say("Changed", it.what()).say("Asks", asked(it.items()));
            case OrderWithdrawn it ->
                summary.say("Items", String.join(", ", it.items())).say("Because", it.why());
            case OrderAnswered it -> summary.say("Answers", answers(it.answers()));
            case ProceedingOpened it -> summary.say("Reference", it.reference()).say("Over", over(it.over()));
            case RulingRecorded it ->
                summary.say("Reference", it.reference())
                        .say("Over", over(it.over()))
                        .say("It says", it.what());
            case ProceedingClosed it -> summary.say("Because", it.why());
            case AuthorityRegistered it ->
                summary.say(
                        "Also written", it.aliases().stream().map(Name::text).collect(Collectors.joining(", ")));
        }
    }

    private static @Nullable String law(@Nullable LegalBasis basis) {
        return basis == null ? null : Words.law(basis);
    }

    private static String asked(List<OrderItem> items) {
        return items.stream()
                .map(OrderItem::asked)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String answers(List<ItemAnswer> answers) {
        return answers.stream()
                .map(it -> "%s %s%s"
                        .formatted(
                                String.join(" in ", it.place()),
                                Words.lower(it.answer()),
                                it.challenged() ? ", challenged" : ""))
                .collect(Collectors.joining("; "));
    }

    private static String over(List<OrderScope> over) {
        return over.stream().map(scope -> Words.name(scope.order())).collect(Collectors.joining(", "));
    }
}
