package dev.acta.server.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The table of notices, and the commands that record it. docs/notices.md says what they say, and what is doubtful. */
public final class GovernmentNotices {
    private static final String TABLE = "/government-notices/notices.csv";

    private GovernmentNotices() {}

    static List<Notice> all() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GovernmentNotices.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            return table.lines().skip(1).map(Notice::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /**
     * The commands, each as a line of {@code POST /v1/commands}: the authorities, then each notice's document and the
     * notice. Sent again, they are answered with the first receipts.
     *
     * @param recorder the client that sends them
     */
    public static Stream<ObjectNode> lines(String recorder) {
        NoticeLines lines = new NoticeLines(recorder);
        return Stream.concat(
                KnownAuthority.ALL.stream().map(lines::register),
                all().stream().flatMap(notice -> Stream.of(lines.document(notice), lines.order(notice))));
    }
}
