package dev.acta.store.personal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Names for the streams of private persons' things. A stream's name stands in a public leaf for ever; so it is a random
 * one, and who it belongs to is kept apart, where it can be erased.
 */
public final class StreamAliases {

    private static final String SETTLE = "SELECT acta_log.stream_alias_of(?, ?)";
    private static final String FIND = "SELECT ref FROM acta_log.stream_alias WHERE alias = ?";
    private static final int RANDOM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final JdbcTemplate jdbc;

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
        return Objects.requireNonNull(jdbc.queryForObject(SETTLE, String.class, ref, proposed));
    }

    /** Whose stream this is; empty if it was never named here, or has been erased. */
    public Optional<String> refOf(String alias) {
        return jdbc.query(FIND, (row, number) -> row.getString(1), alias).stream()
                .findFirst();
    }
}
