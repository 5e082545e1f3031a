package dev.acta.command.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How bodies are read; keys begin with {@code acta.body}.
 *
 * @param atOnce how much of JSON bodies is in memory at once on one node, 1 MiB to 4 GiB; a larger single body still
 *     passes, alone
 * @param grace how long may be waited for a body in all before its rate counts, 100 milliseconds to 5 minutes
 * @param slowest the slowest rate after that, in bytes per second of waiting, 1 B to 1 MiB
 */
@ConfigurationProperties("acta.body")
public record BodyLimits(
        @DefaultValue("32MB") DataSize atOnce,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("1KB") DataSize slowest) {
    public BodyLimits {
        within("at-once", atOnce.toBytes(), 1 << 20, 4L << 30);
        within("grace", grace.toMillis(), 100, 300_000);
        within("slowest", slowest.toBytes(), 1, 1 << 20);
    }

    private static void within(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "acta.body." + key + " is " + value + "; it must lie between " + least + " and " + most);
        }
    }
}
