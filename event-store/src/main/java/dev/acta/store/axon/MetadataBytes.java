package dev.acta.store.axon;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Metadata as bytes: a JSON object of strings, in the order of their names. */
public final class MetadataBytes {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> STRINGS = new TypeReference<>() {};

    private MetadataBytes() {}

    /**
     * Writes metadata.
     *
     * @throws IllegalArgumentException if a value is not a string: the log takes no free objects
     */
    static byte[] write(MetaData metadata) {
        Map<String, String> strings = new TreeMap<>();
        metadata.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new IllegalArgumentException("Metadata " + name + " is not a string");
            }
            strings.put(name, text);
        });
        return JSON.writeValueAsBytes(strings);
    }

    /** Reads metadata. */
    public static Map<String, String> read(byte[] bytes) {
        return JSON.readValue(bytes, STRINGS);
    }
}
