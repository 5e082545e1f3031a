package dev.acta.store;

import dev.acta.store.personal.KeyedDigests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The key of the keyed digests: read from its file, and held against the one the log was begun with. */
public final class DigestKey {

    private static final String REMEMBER =
            "INSERT INTO acta_log.digest_key (fingerprint) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String REMEMBERED = "SELECT fingerprint FROM acta_log.digest_key";

    private DigestKey() {}

    /**
     * Reads the key.
     *
     * @param file 64 hexadecimal digits
     * @throws IllegalStateException if the file holds anything else
     */
    public static KeyedDigests read(Path file) {
        try {
            return new KeyedDigests(
                    HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The digest key cannot be read from " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The digest key in " + file + " is not 64 hexadecimal digits", e);
        }
    }

    /**
     * Has a new log remember which key it is begun with.
     *
     * @param owner connects as the role that owns the schema
     */
    public static void remember(DataSource owner, KeyedDigests key) {
        new JdbcTemplate(owner).update(REMEMBER, (Object) key.fingerprint());
    }

    /**
     * Checks the key.
     *
     * @param database with the rights of the command side
     * @throws IllegalStateException if the log was begun with another key, under which no receipt would be found
     */
    public static void require(DataSource database, KeyedDigests key) {
        byte[] remembered = new JdbcTemplate(database).queryForObject(REMEMBERED, byte[].class);
        if (!Arrays.equals(remembered, key.fingerprint())) {
            throw new IllegalStateException("The digest key is not the one that this log was begun with: with another"
                    + " key no receipt is found and commands would be recorded twice. Put the first key back"
                    + " (acta.log.digest-key-file)");
        }
    }
}
