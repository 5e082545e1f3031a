package dev.acta.server.contract;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The list of all pages on problems, below what their index says by hand. */
final class ProblemIndex {
    private static final String HEAD = "| problem | status | |\n|---|---|---|\n";

    private ProblemIndex() {}

    static byte[] of(SortedMap<String, Integer> statuses) {
        String written = ProblemTypes.page("README");
        int table = written.indexOf(HEAD);
        String byHand = table < 0 ? written + "\n" : written.substring(0, table);
        return statuses.entrySet().stream()
                .map(it -> "| [%s](%s.md) | %d | %s |\n"
                        .formatted(it.getKey(), it.getKey(), it.getValue(), ProblemTypes.summary(it.getKey())))
                .collect(Collectors.joining("", byHand + HEAD, ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
