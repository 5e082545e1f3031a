package dev.acta.server.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who sends commands to the standalone, until tokens say so. What is null is left to the configuration, and where that
 * is silent too, to the command side's defaults.
 *
 * @param name the recorder's id
 * @param actsFor whom it speaks for: {@code platform:X} and the like, {@code *} for all of a kind
 * @param recordsAbout on whom it reports, likewise
 */
public record Recorder(
        @Nullable String name,
        @Nullable List<String> actsFor,
        @Nullable List<String> recordsAbout) {

    /** As configured. */
    public static final Recorder AS_CONFIGURED = new Recorder(null, null, null);

    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        if (name != null) {
            properties.put("acta.client.name", name);
        }
        if (actsFor != null) {
            properties.put("acta.client.acts-for", String.join(",", actsFor));
        }
        if (recordsAbout != null) {
            properties.put("acta.client.records-about", String.join(",", recordsAbout));
        }
        return properties;
    }
}
