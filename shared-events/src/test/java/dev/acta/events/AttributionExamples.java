package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What became of an attribution: one event of every type. */
public final class AttributionExamples {
    private AttributionExamples() {}

    public static AttributionCorroborated attributionCorroborated() {
        return new AttributionCorroborated(
                Ref.parse("attribution:demo-desk/2020-06-b"),
                Ref.parse("institute:aspi"),
                "own analysis of posting hours",
                Occurrence.on(LocalDate.of(2020, 6, 12), ZoneId.of("Australia/Sydney")),
                Basis.REPORTED,
                List.of(Examples.blog()),
                null);
    }

    public static AttributionContested attributionContested() {
        return new AttributionContested(
                Ref.parse("attribution:demo-desk/2020-06-b"),
                Ref.parse("government:CN"),
                "no evidence was shown",
                Occurrence.on(LocalDate.of(2020, 6, 12), ZoneId.of("Australia/Sydney")),
                Basis.REPORTED,
                List.of(Examples.blog()),
                null);
    }

    public static AttributionWithdrawn attributionWithdrawn() {
        return new AttributionWithdrawn(
                Ref.parse("attribution:demo-desk/2020-06-b"),
                Ref.parse("platform:twitter"),
                "the technical links were misread",
                Occurrence.on(LocalDate.of(2020, 6, 12), ZoneId.of("Australia/Sydney")),
                Basis.REPORTED,
                List.of(Examples.blog()),
                null);
    }
}
