package dev.acta.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is reached and how much it takes at once; keys begin with {@code acta.log}.
 *
 * @param url JDBC URL of the PostgreSQL database that holds the log
 * @param owner who owns the schema and migrates it at start; leave out where migrations run elsewhere
 * @param command the login of the command side: reads, and appends through the functions
 * @param query the login of the query side: reads
 * @param eraser the login that erases personal items; where there is none, nothing is erased
 * @param digestKeyFile file with the key of the keyed digests, 64 hexadecimal digits; the same on every node, for ever
 * @param queueEvents how many events may wait to be appended on one node, 1 to 1,000,000; beyond, callers are refused
 * @param batchEvents the most events one commit takes, 1 to 100,000 (one larger request goes alone)
 * @param batchBytes the most bytes one commit takes, 64 KiB to 256 MiB (one larger request goes alone)
 * @param patience how long a caller waits for its append before it is told to try again, 100 ms to 10 minutes
 * @param poll how often the head is looked at where no notification comes, 10 ms to 1 minute
 * @param pageEvents how many events a reader fetches at once, 1 to 10,000
 */
@ConfigurationProperties("acta.log")
public record LogProperties(
        String url,
        @Nullable Login owner,
        @Nullable Login command,
        @Nullable Login query,
        @Nullable Login eraser,
        @Nullable Path digestKeyFile,
        @DefaultValue("20000") int queueEvents,
        @DefaultValue("2000") int batchEvents,
        @DefaultValue("16777216") int batchBytes,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("500") int pageEvents) {

    /**
     * A database login.
     *
     * @param username the role's name
     * @param password its password
     */
    public record Login(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }

    public LogProperties {
        within("queue-events", queueEvents, 1, 1_000_000);
        within("batch-events", batchEvents, 1, 100_000);
        within("batch-bytes", batchBytes, 64 << 10, 256 << 20);
        within("patience", patience.toMillis(), 100, 600_000);
        within("poll", poll.toMillis(), 10, 60_000);
        within("page-events", pageEvents, 1, 10_000);
    }

    private static void within(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "acta.log." + key + " is " + value + "; it must lie between " + least + " and " + most);
        }
    }
}
