package dev.acta.query.wording;

import dev.acta.events.ComplaintDecided;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.DisputeDecided;
import dev.acta.events.DisputeOpened;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.Redress;

/** Titles of how measures are looked at again. */
final class RedressTitles {
    private RedressTitles() {}

    static String of(Redress event) {
        return switch (event) {
            case ComplaintLodged it ->
                "Complaint to %s against %s".formatted(Words.name(it.actor()), Words.name(it.against()));
            case ComplaintDecided it ->
                "%s decided a complaint: %s".formatted(Words.name(it.actor()), Words.lower(it.outcome()));
            case DisputeOpened it ->
                "Dispute with %s taken to %s".formatted(Words.name(it.platform()), Words.name(it.body()));
            case DisputeDecided it ->
                "%s settled a dispute with %s: %s"
                        .formatted(Words.name(it.actor()), Words.name(it.platform()), Words.lower(it.outcome()));
            case OutcomeImplemented it ->
                "%s, outcome of %s: %s"
                        .formatted(Words.name(it.actor()), Words.name(it.matter()), Words.lower(it.implementation()));
        };
    }
}
