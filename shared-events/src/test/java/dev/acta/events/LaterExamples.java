package dev.acta.events;

import dev.acta.events.value.AnswerKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.ClaimBasis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Demand;
import dev.acta.events.value.DemandOutcome;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Stance;
import dev.acta.events.value.StanceOn;
import dev.acta.events.value.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What becomes of responses, demands and findings: one event of every type. */
public final class LaterExamples {
    private static final Ref RESPONSE = Ref.parse("response:demo-desk/2020-06-12-mfa");
    private static final Ref DEMAND = Ref.parse("demand:demo-desk/2020-06-12-1");
    private static final Ref FINDING = Ref.parse("finding:demo-desk/like-a-virus");
    private static final Ref GOVERNMENT = Ref.parse("government:CN");
    private static final Ref DESK = Ref.parse("org:demo-desk");
    private static final Occurrence A_MONTH_LATER =
            Occurrence.on(LocalDate.of(2020, 7, 13), ZoneId.of("Asia/Shanghai"));

    private LaterExamples() {}

    public static List<ActaEvent> all() {
        return List.of(
                officialResponseAmended(),
                officialResponseRetracted(),
                demandAnswered(),
                outcomeObserved(),
                demandWithdrawn(),
                findingRevised(),
                findingContested());
    }

    public static OfficialResponseAmended officialResponseAmended() {
        return new OfficialResponseAmended(
                RESPONSE,
                GOVERNMENT,
                "the transcript has one more answer",
                List.of(new StanceOn(Personal.of(Examples.NETWORK), Stance.DISAGREE, DESK)),
                List.of(new Claim(
                        Ref.parse("claim:demo-desk/2020-07-13-1"),
                        "there is no such network",
                        ClaimBasis.STATED,
                        null,
                        List.of(),
                        List.of())),
                List.of(new Demand(
                        Ref.parse("demand:demo-desk/2020-07-13-1"),
                        Ref.parse("platform:twitter"),
                        null,
                        "restore the accounts",
                        List.of(Personal.of(Examples.NETWORK)))),
                new Statement(null, "sha256:" + "1e".repeat(32), "zh"),
                A_MONTH_LATER,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null);
    }

    public static OfficialResponseRetracted officialResponseRetracted() {
        return new OfficialResponseRetracted(
                RESPONSE,
                GOVERNMENT,
                "it was taken off the page",
                A_MONTH_LATER,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of(Ref.event(7)));
    }

    public static DemandAnswered demandAnswered() {
        return new DemandAnswered(
                RESPONSE,
                DEMAND,
                Ref.parse("platform:twitter"),
                AnswerKind.REFUSED,
                "we enforce our rules on anybody",
                A_MONTH_LATER,
                Basis.REPORTED,
                List.of(Examples.blog()),
                null);
    }

    public static OutcomeObserved outcomeObserved() {
        return new OutcomeObserved(
                RESPONSE,
                DEMAND,
                DESK,
                DemandOutcome.NOT_MET,
                "the accounts named still post",
                A_MONTH_LATER,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null);
    }

    public static DemandWithdrawn demandWithdrawn() {
        return new DemandWithdrawn(
                RESPONSE,
                DEMAND,
                GOVERNMENT,
                "it is not repeated",
                A_MONTH_LATER,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of());
    }

    public static FindingRevised findingRevised() {
        return new FindingRevised(
                FINDING,
                Ref.parse("institute:aspi"),
                "two clusters were counted twice",
                List.of(new Figure("clusters", Count.exact(28))),
                List.of(),
                A_MONTH_LATER,
                Basis.REPORTED,
                List.of(Examples.blog()),
                null);
    }

    public static FindingContested findingContested() {
        return new FindingContested(
                FINDING,
                GOVERNMENT,
                List.of(Ref.parse("claim:demo-desk/virus-1")),
                "its method is not disclosed",
                List.of(Ref.parse("document:demo-desk/nrsc-memo")),
                A_MONTH_LATER,
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null);
    }
}
