package dev.acta.command.contract;

import java.util.List;
import java.util.stream.Stream;

/** All rows. */
final class Rows {
    private Rows() {}

    static List<Row> all() {
        return Stream.of(SpineRows.all()).flatMap(List::stream).toList();
    }
}
