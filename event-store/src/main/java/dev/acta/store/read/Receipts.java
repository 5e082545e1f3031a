package dev.acta.store.read;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The receipts of commands recorded before. */
public final class Receipts {

    private static final String FIND = "SELECT command, first_position, count FROM acta_log.receipt WHERE key = ?";

    private final JdbcTemplate jdbc;

    /** Reads with the rights of the command side. */
    public Receipts(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * The receipt left under a key.
     *
     * @param key keyed digest of client and idempotency key, 16 bytes
     */
    public Optional<StoredReceipt> find(byte[] key) {
        return jdbc
                .query(
                        FIND,
                        (row, number) -> new StoredReceipt(row.getBytes(1), row.getLong(2), row.getInt(3)),
                        (Object) key)
                .stream()
                .findFirst();
    }

    /**
     * A receipt.
     *
     * @param command keyed digest of the command, 16 bytes
     * @param firstPosition the position of its first event
     * @param count how many events it made
     */
    public record StoredReceipt(byte[] command, long firstPosition, int count) {}
}
