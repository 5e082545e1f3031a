package dev.acta.issuer.folder;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code clients.json} and {@code users.json}, read strictly: {@code [{"id": ...}]}. */
final class PartyJson {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PartyJson() {}

    static byte[] write(List<Party> parties) {
        return JSON.writeValueAsBytes(parties);
    }

    static List<Party> read(Path file, byte[] bytes) {
        try {
            @Nullable Party @Nullable [] parties = JSON.readValue(bytes, Party[].class);
            if (parties == null) {
                throw new BrokenFile(file, "has no list", null);
            }
            Map<String, Party> byId = new LinkedHashMap<>();
            for (Party party : parties) {
                if (party == null) {
                    throw new BrokenFile(file, "has nothing where a name should be", null);
                }
                if (byId.put(party.id(), party) != null) {
                    throw new BrokenFile(file, "has '" + party.id() + "' twice", null);
                }
            }
            return List.copyOf(byId.values());
        } catch (JacksonException e) {
            throw new BrokenFile(file, "cannot be read: " + reason(e), null);
        }
    }

    /** What is wrong, and where; never what stands there. */
    private static String reason(JacksonException e) {
        Throwable cause = e.getCause();
        String what = cause instanceof IllegalArgumentException ours
                ? String.valueOf(ours.getMessage())
                : e.getClass().getSimpleName();
        var location = e.getLocation();
        return location == null
                ? what
                : "%s, line %d, column %d".formatted(what, location.getLineNr(), location.getColumnNr());
    }
}
