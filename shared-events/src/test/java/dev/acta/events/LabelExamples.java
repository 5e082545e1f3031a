package dev.acta.events;

import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Category;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Ground;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.LabelVerdict;
import dev.acta.events.value.LinkedPage;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a platform did with labels, beside that on a post: one event of every type. */
public final class LabelExamples {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private LabelExamples() {}

    public static AccountLabelled accountLabelled() {
        return new AccountLabelled(
                Personal.of(Ref.parse("account:twitter/77001")),
                true,
                Ref.parse("label:twitter/2020-08-06-1"),
                new Decision(
                        Ref.parse("decision:twitter/2020-08-06"),
                        new Ground.IncompatibleContent(Ref.parse("policy:twitter/state-media@2020-08"), "labels"),
                        List.of(Ref.parse("finding:demo-desk/2019-08")),
                        Detection.NOT_AUTOMATED,
                        Automation.NOT_AUTOMATED,
                        Category.NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS,
                        Occurrence.on(LocalDate.of(2020, 8, 6), NEW_YORK)),
                new LabelContent(LabelForm.AFFILIATION, null, "China state-affiliated media", null, "en"),
                Occurrence.on(LocalDate.of(2020, 8, 6), NEW_YORK),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                "state-affiliated media",
                List.of(Ref.event(4)));
    }

    public static LabelRevised labelRevised() {
        return new LabelRevised(
                Ref.parse("label:twitter/2020-05-26-1"),
                decision("twitter", "2020-05-28", new Ground.NotRequired("a label restricts nothing")),
                new LabelContent(
                        LabelForm.WARNING,
                        LabelVerdict.DISPUTED,
                        "This claim about election fraud is disputed",
                        new LinkedPage(
                                "https://example.org/ballots",
                                "https://example.org/archive/https://example.org/ballots",
                                "Facts about mail-in ballots"),
                        "en"),
                Occurrence.on(LocalDate.of(2020, 5, 28), NEW_YORK),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of(Ref.event(5)));
    }

    public static LabelRemoved labelRemoved() {
        return new LabelRemoved(
                Ref.parse("label:rehearsal/2026-11-20-1"),
                decision("rehearsal", "2026-11-21", new Ground.NotStated()),
                Occurrence.at(Instant.parse("2026-11-21T08:00:00Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    private static Decision decision(String platform, String id, Ground ground) {
        return new Decision(
                Ref.parse("decision:" + platform + "/" + id),
                ground,
                List.of(),
                Detection.NOT_KNOWN,
                Automation.NOT_KNOWN,
                null,
                null);
    }
}
