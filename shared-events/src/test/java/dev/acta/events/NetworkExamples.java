package dev.acta.events;

import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Detection;
import dev.acta.events.value.Ground;
import dev.acta.events.value.Measure;
import dev.acta.events.value.MeasureKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.ReinstatementCause;
import dev.acta.events.value.ReinstatementKind;
import dev.acta.events.value.RestatedFigure;
import dev.acta.events.value.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What became of a network after it was suspended: one event of every type. */
public final class NetworkExamples {
    private static final Ref SPRING = Ref.parse("network:rehearsal/spring");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private NetworkExamples() {}

    public static NetworkSuspensionExtended networkSuspensionExtended() {
        return new NetworkSuspensionExtended(
                SPRING,
                new Measure(MeasureKind.SUSPENDED, "second wave"),
                decision("decision:rehearsal/spring-2", new Ground.NotStated(), List.of()),
                Ref.parse("operation:spring"),
                List.of(new AccountSet(
                        Role.COMPROMISED,
                        AssetKind.ACCOUNT,
                        Count.atLeast(40).withAsStated("more than 40"),
                        false,
                        null,
                        null)),
                Occurrence.on(LocalDate.of(2026, 11, 20), BERLIN),
                Basis.REPORTED,
                List.of(Examples.blog()),
                "a second wave of more than 40 taken-over accounts",
                List.of(Ref.event(5)));
    }

    public static AccountsReinstated accountsReinstated() {
        return new AccountsReinstated(
                SPRING,
                decision(
                        "decision:rehearsal/spring-back",
                        new Ground.NotRequired("it restricts nothing"),
                        List.of(Ref.parse("finding:demo-desk/2026-11"))),
                new ReinstatementCause(
                        ReinstatementKind.COMPLAINT, List.of(Personal.of(Ref.parse("complaint:rehearsal/77")))),
                List.of(
                        Personal.of(Ref.parse("account:rehearsal/100200300")),
                        Personal.of(Ref.parse("account:rehearsal/yJ4/t2Kq+Zx8"))),
                List.of(
                        new ReinstatedCount(Role.CORE, AssetKind.ACCOUNT, Count.exact(1)),
                        new ReinstatedCount(null, AssetKind.ACCOUNT, Count.exact(1))),
                Occurrence.at(Instant.parse("2026-11-23T11:00:00Z")),
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    public static CountRestated countRestated() {
        return new CountRestated(
                SPRING,
                new RestatedFigure.OfSet(Role.CORE, AssetKind.ACCOUNT, Ref.parse("decision:rehearsal/spring")),
                Count.exact(23_750),
                Count.exact(23_601),
                "accounts counted twice",
                Occurrence.on(LocalDate.of(2026, 11, 22), BERLIN),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                "23,601 and not 23,750",
                List.of());
    }

    public static DatasetWithdrawn datasetWithdrawn() {
        return new DatasetWithdrawn(
                Ref.parse("dataset:twitter/2020-06"),
                List.of(new DatasetPart(Examples.NETWORK, Role.CORE, null, null)),
                "the programme was ended",
                Occurrence.onOrBefore(LocalDate.of(2022, 12, 1), ZoneId.of("America/New_York")),
                Basis.OBSERVED,
                List.of(Examples.blog()),
                null,
                List.of());
    }

    static Decision decision(String id, Ground ground, List<Ref> basedOn) {
        return new Decision(Ref.parse(id), ground, basedOn, Detection.NOT_KNOWN, Automation.NOT_AUTOMATED, null, null);
    }
}
