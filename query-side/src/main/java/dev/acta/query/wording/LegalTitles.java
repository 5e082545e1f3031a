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
import dev.acta.events.value.OrderKind;
import dev.acta.events.value.RulingKind;

/** Titles of what authorities order, and what becomes of it. */
final class LegalTitles {
    private LegalTitles() {}

    static String of(LegalProcess event) {
        return switch (event) {
            case OrderRecorded it ->
                "%s sent %s %s".formatted(Words.name(it.actor()), Words.name(it.addressee()), kind(it.kind()));
            case OrderAmended it -> "%s amended %s".formatted(Words.name(it.actor()), Words.name(it.order()));
            case OrderWithdrawn it ->
                "%s withdrew %s%s"
                        .formatted(
                                Words.name(it.actor()),
                                it.items().isEmpty() ? "" : "a part of ",
                                Words.name(it.order()));
            case OrderAnswered it -> "%s answered %s".formatted(Words.name(it.actor()), Words.name(it.order()));
            case ProceedingOpened it ->
                "%s brought %s before %s"
                        .formatted(Words.name(it.actor()), Words.name(it.proceeding()), Words.name(it.forum()));
            case RulingRecorded it ->
                "%s ruled in %s: %s"
                        .formatted(Words.name(it.actor()), Words.name(it.proceeding()), ruling(it.ruling()));
            case ProceedingClosed it -> "%s came to its end".formatted(Words.name(it.proceeding()));
            case AuthorityRegistered it -> "Authority: %s".formatted(it.name().text());
        };
    }

    static String ruling(RulingKind ruling) {
        return switch (ruling) {
            case STAY -> "stayed";
            case ANNULLED, UPHELD, SETTLED -> Words.lower(ruling);
        };
    }

    private static String kind(OrderKind kind) {
        return switch (kind) {
            case ACT -> "an order to act";
            case INFORMATION -> "an order to give information";
            case REQUEST -> "a request";
            case NOTICE -> "a notice";
            case NOT_KNOWN -> "an order, a request or a notice";
        };
    }
}
