package dev.acta.store.read;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keys that appends took for the whole log. */
public final class Claims {
    private static final String FIND = "SELECT position FROM acta_log.claim WHERE key = ?";

    private final JdbcTemplate jdbc;

    /** Reads with the rights of the command side. */
    public Claims(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * The position of the first event of the append that took a key; empty where none has.
     *
     * @param key keyed digest, 16 bytes
     */
    public Optional<Long> find(byte[] key) {
        return jdbc.query(FIND, (row, number) -> row.getLong(1), (Object) key).stream()
                .findFirst();
    }
}
