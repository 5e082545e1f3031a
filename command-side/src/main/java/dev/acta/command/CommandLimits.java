package dev.acta.command;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the command side takes; keys begin with {@code acta.command}.
 *
 * @param maxBody the largest JSON body, 1 KiB to 16 MiB
 * @param maxManifest the largest list of accounts in all its parts, 1 KiB to 64 GiB
 * @param maxRows the most accounts in a list, 1 to 50,000,000
 * @param uploads how many lists are written ahead at once on one node, and how many short ones that came with the body,
 *     each on a connection of its own, 1 to 4
 * @param sweepAfter how old items that were written ahead in vain must be to be swept at the start, 1 hour to 30 days;
 *     longer than any upload takes
 */
@ConfigurationProperties("acta.command")
public record CommandLimits(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("1GB") DataSize maxManifest,
        @DefaultValue("5000000") int maxRows,
        @DefaultValue("2") int uploads,
        @DefaultValue("24h") Duration sweepAfter) {
    public CommandLimits {
        within("max-body", maxBody.toBytes(), 1 << 10, 16 << 20);
        within("max-manifest", maxManifest.toBytes(), 1 << 10, 64L << 30);
        within("max-rows", maxRows, 1, 50_000_000);
        within("uploads", uploads, 1, 4);
        within("sweep-after", sweepAfter.toSeconds(), 3_600, 30 * 86_400);
    }

    private static void within(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "acta.command." + key + " is " + value + "; it must lie between " + least + " and " + most);
        }
    }
}
