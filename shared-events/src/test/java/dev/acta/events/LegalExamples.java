package dev.acta.events;

import dev.acta.events.value.AnswerKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Figure;
import dev.acta.events.value.ItemAnswer;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Name;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.OrderKind;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RulingKind;
import dev.acta.events.value.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Orders, answers, proceedings and rulings: one event of every type. */
public final class LegalExamples {
    private static final Ref ORDER = Ref.parse("order:demo-desk/2024-03-regulator-7");
    private static final Ref AUTHORITY = Ref.parse("authority:DE/regulator");
    private static final Ref COURT = Ref.parse("authority:DE/administrative-court");
    private static final Ref PLATFORM = Ref.parse("platform:rehearsal");
    private static final Ref PROCEEDING = Ref.parse("proceeding:demo-desk/2024-7");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<Source> FROM_THE_FILE = List.of(Source.of(Ref.parse("document:demo-desk/order-7")));

    private LegalExamples() {}

    public static List<ActaEvent> all() {
        return List.of(
                orderRecorded(),
                orderAmended(),
                orderWithdrawn(),
                orderAnswered(),
                proceedingOpened(),
                rulingRecorded(),
                proceedingClosed(),
                authorityRegistered());
    }

    public static OrderRecorded orderRecorded() {
        return new OrderRecorded(
                ORDER,
                OrderKind.ACT,
                AUTHORITY,
                "The Regulator",
                new LegalBasis("DSA Art. 9", "EU", null),
                "7/2024",
                PLATFORM,
                List.of(
                        new OrderItem(
                                "1",
                                List.of(
                                        Personal.of(Ref.parse("post:rehearsal/77")),
                                        Personal.of(Ref.parse("network:rehearsal/spring"))),
                                List.of("DE", "AT"),
                                "disable access"),
                        new OrderItem("2", List.of(), List.of(), null)),
                List.of(new Figure("addresses", Count.exact(2))),
                Occurrence.on(LocalDate.of(2024, 3, 5), BERLIN),
                Occurrence.on(LocalDate.of(2024, 3, 8), BERLIN),
                Occurrence.on(LocalDate.of(2024, 6, 1), BERLIN),
                Occurrence.on(LocalDate.of(2024, 3, 4), BERLIN),
                Basis.OBSERVED,
                FROM_THE_FILE,
                "without undue delay");
    }

    public static OrderAmended orderAmended() {
        return new OrderAmended(
                ORDER,
                AUTHORITY,
                PLATFORM,
                List.of(new OrderItem(
                        "1", List.of(Personal.of(Ref.parse("post:rehearsal/77"))), List.of("DE"), "disable access")),
                Occurrence.on(LocalDate.of(2024, 3, 15), BERLIN),
                null,
                "item 2 is dropped, and item 1 no longer reaches Austria",
                Occurrence.on(LocalDate.of(2024, 3, 7), BERLIN),
                Basis.OBSERVED,
                FROM_THE_FILE,
                null);
    }

    public static OrderWithdrawn orderWithdrawn() {
        return new OrderWithdrawn(
                ORDER,
                AUTHORITY,
                PLATFORM,
                List.of("1"),
                "the post is no longer there",
                Occurrence.on(LocalDate.of(2024, 5, 2), BERLIN),
                Basis.REPORTED,
                FROM_THE_FILE,
                null,
                List.of(Ref.event(7)));
    }

    public static OrderAnswered orderAnswered() {
        return new OrderAnswered(
                ORDER,
                PLATFORM,
                List.of(
                        new ItemAnswer("1", "DE", AnswerKind.COMPLIED, true, null),
                        new ItemAnswer("1", "AT", AnswerKind.REFUSED, true, "the law of Austria is not named"),
                        new ItemAnswer("2", null, AnswerKind.ACKNOWLEDGED, false, null)),
                Occurrence.on(LocalDate.of(2024, 3, 6), BERLIN),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static ProceedingOpened proceedingOpened() {
        return new ProceedingOpened(
                PROCEEDING,
                COURT,
                "6 K 7/24",
                PLATFORM,
                AUTHORITY,
                List.of(new OrderScope(ORDER, List.of("1"), List.of("AT"))),
                Occurrence.on(LocalDate.of(2024, 3, 11), BERLIN),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    public static RulingRecorded rulingRecorded() {
        return new RulingRecorded(
                PROCEEDING,
                COURT,
                List.of(PLATFORM, AUTHORITY),
                RulingKind.STAY,
                List.of(new OrderScope(ORDER, List.of("1"), List.of())),
                "6 L 7/24",
                "until the court has decided",
                Occurrence.on(LocalDate.of(2024, 3, 20), BERLIN),
                Basis.OBSERVED,
                FROM_THE_FILE,
                null);
    }

    public static ProceedingClosed proceedingClosed() {
        return new ProceedingClosed(
                PROCEEDING,
                COURT,
                List.of(PLATFORM, AUTHORITY),
                "the action was withdrawn",
                Occurrence.on(LocalDate.of(2024, 9, 2), BERLIN),
                Basis.OBSERVED,
                FROM_THE_FILE,
                null,
                List.of());
    }

    public static AuthorityRegistered authorityRegistered() {
        return new AuthorityRegistered(
                Ref.parse("authority:RU/roskomnadzor"),
                new Name("Roskomnadzor", null),
                List.of(new Name("Роскомнадзор", "ru"), new Name("roscomnadzor", null)),
                Occurrence.unknown(),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null);
    }
}
