package dev.acta.store.personal;

import java.security.SecureRandom;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Names for the streams of private persons' things. A stream's name stands in a public leaf for ever; so it is a random
 * one, and who it belongs to is kept apart, where it can be erased.
 */
public final class StreamAliases {

    private static final String SETTLE = """
            SELECT acta_log.stream_alias_of(wanted.ref, wanted.proposed)
            FROM unnest(?, ?) WITH ORDINALITY AS wanted (ref, proposed, place) ORDER BY wanted.place
            """;
    private static final String FIND = "SELECT ref FROM acta_log.stream_alias WHERE alias = ?";
    private static final int RANDOM_BYTES = 16;
    private static final int AT_ONCE = 256;

    private final SecureRandom random = new SecureRandom();
    private final JdbcTemplate jdbc;
    private final SharedQuestions<Wanted, String> questions = new SharedQuestions<>(this::settled, AT_ONCE);

    private record Wanted(String ref, String proposed) {}

    /** Names and finds with the rights of the command side. */
    public StreamAliases(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * The stream of a personal Ref, named at the first call.
     *
     * @param kind what the name begins with, in the clear: {@code post}, {@code account} ...
     * @param ref whose stream it is
     * @return for example {@code post:~} and 22 random characters of base64url
     */
    public String aliasOf(String kind, String ref) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String proposed = kind + ":~" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return questions.ask(new Wanted(ref, proposed));
    }

    private List<String> settled(List<Wanted> wanted) {
        // In one order on all nodes, lest two of them wait for each other.
        List<Wanted> sorted =
                wanted.stream().sorted(Comparator.comparing(Wanted::ref)).toList();
        List<String> aliases = jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(SETTLE);
                    statement.setArray(1, texts(connection, sorted, Wanted::ref));
                    statement.setArray(2, texts(connection, sorted, Wanted::proposed));
                    return statement;
                },
                (row, number) -> row.getString(1));
        Map<String, String> byRef = new HashMap<>();
        for (int place = 0; place < sorted.size(); place++) {
            byRef.put(sorted.get(place).ref(), aliases.get(place));
        }
        return wanted.stream()
                .map(one -> Objects.requireNonNull(byRef.get(one.ref())))
                .toList();
    }

    private static Array texts(Connection connection, List<Wanted> wanted, Function<Wanted, String> text)
            throws SQLException {
        return connection.createArrayOf("text", wanted.stream().map(text).toArray());
    }

    /** Whose stream this is; empty if it was never named here, or has been erased. */
    public Optional<String> refOf(String alias) {
        return jdbc.query(FIND, (row, number) -> row.getString(1), alias).stream()
                .findFirst();
    }
}
