package dev.acta.query.projection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections run; keys begin with {@code acta.projections}.
 *
 * @param batchEvents the most events that are taken in one transaction, 1 to 10,000
 * @param connections the most connections to the database, 4 to 200
 * @param patience how long a reader waits for a projection to reach a position, 0 to 1 minute
 * @param nodeId names this node among those that share the projections; must be its own. Random if left out
 */
@ConfigurationProperties("acta.projections")
public record ProjectionsProperties(
        @DefaultValue("500") int batchEvents,
        @DefaultValue("10") int connections,
        @DefaultValue("5s") Duration patience,
        @Nullable String nodeId) {

    public ProjectionsProperties {
        within("batch-events", batchEvents, 1, 10_000);
        within("connections", connections, 4, 200);
        within("patience", patience.toMillis(), 0, 60_000);
    }

    private static void within(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "acta.projections." + key + " is " + value + "; it must lie between " + least + " and " + most);
        }
    }
}
