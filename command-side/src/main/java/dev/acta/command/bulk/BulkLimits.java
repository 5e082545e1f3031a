package dev.acta.command.bulk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of bulk there is at once; keys begin with {@code acta.bulk}.
 *
 * @param window how many lines of a request are under way or wait for their answer to be read, 1 to 1,024
 * @param requests how many bulk requests one node takes at once, 1 to 256
 */
@ConfigurationProperties("acta.bulk")
public record BulkLimits(
        @DefaultValue("64") int window, @DefaultValue("16") int requests) {
    public BulkLimits {
        within("window", window, 1, 1_024);
        within("requests", requests, 1, 256);
    }

    private static void within(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "acta.bulk." + key + " is " + value + "; it must lie between " + least + " and " + most);
        }
    }
}
