package dev.acta.command.contract;

import java.util.List;
import java.util.stream.Stream;

/** All rows. */
final class Rows {
    private Rows() {}

    static List<Row> all() {
        return Stream.of(
                        SpineRows.all(),
                        PlatformRows.all(),
                        LabelRows.all(),
                        RestrictionRows.all(),
                        AttributionRows.all(),
                        GovernmentRows.all(),
                        LegalRows.all(),
                        ResearchRows.all(),
                        RedressRows.all(),
                        RecordRows.all())
                .flatMap(List::stream)
                .toList();
    }
}
