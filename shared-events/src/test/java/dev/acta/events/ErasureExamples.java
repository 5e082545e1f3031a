package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.Held;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Events of erasures and of what keeps from them. */
public final class ErasureExamples {
    private static final Ref ERASURE = Ref.parse("erasure:demo-desk/2026-11-1");
    private static final Ref REQUEST = Ref.parse("request:demo-desk/2026-0042");
    private static final Ref HOLD = Ref.parse("hold:demo-desk/2026-11-house");
    private static final Ref DESK = Ref.parse("org:demo-desk");
    private static final Ref SECOND = Ref.parse("org:demo-second");
    private static final LegalBasis LAW =
            new LegalBasis("GDPR Art. 17(1)(a)", "EU", "no longer needed for what it was kept for");

    private ErasureExamples() {}

    public static ErasureRequested erasureRequested() {
        return new ErasureRequested(
                ERASURE,
                LAW,
                "DSR-2026-0042",
                REQUEST,
                List.of(new ItemsOf(Ref.event(12), List.of(3)), new ItemsOf(Ref.event(40), List.of(0, 1))),
                DESK,
                Occurrence.at(Instant.parse("2026-11-23T12:00:00.000001Z")),
                Basis.FIRST_PARTY);
    }

    public static PersonalDataErased personalDataErased() {
        return new PersonalDataErased(
                ERASURE,
                0,
                List.of(
                        new ErasedItem(Ref.event(12), 3, "sha256:" + "1a".repeat(32)),
                        new ErasedItem(Ref.event(40), 0, "sha256:" + "2b".repeat(32)),
                        new ErasedItem(Ref.event(40), 1, "sha256:" + "3c".repeat(32))),
                LAW,
                "DSR-2026-0042",
                REQUEST,
                DESK,
                SECOND,
                Occurrence.at(Instant.parse("2026-11-23T12:10:00.000001Z")),
                Basis.FIRST_PARTY);
    }

    public static LegalHoldPlaced legalHoldPlaced() {
        return new LegalHoldPlaced(
                HOLD,
                new LegalBasis("2 U.S.C. 194", "US", null),
                Ref.parse("authority:US/house-committee"),
                LocalDate.of(2027, 5, 1),
                List.of(new Held(Examples.NETWORK, List.of()), new Held(Ref.event(40), List.of(1))),
                1,
                DESK,
                Occurrence.at(Instant.parse("2026-11-23T12:20:00.000001Z")),
                Basis.FIRST_PARTY);
    }

    public static LegalHoldReleased legalHoldReleased() {
        return new LegalHoldReleased(
                HOLD,
                "the inquiry was closed",
                DESK,
                Occurrence.at(Instant.parse("2027-04-30T09:00:00.000001Z")),
                Basis.FIRST_PARTY);
    }
}
