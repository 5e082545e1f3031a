package dev.acta.events.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Whether the recorder has the document itself, or only knows of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Custody.Held.class, name = "HELD"),
    @JsonSubTypes.Type(value = Custody.Referenced.class, name = "REFERENCED")
})
public sealed interface Custody {
    /**
     * The recorder has its bytes.
     *
     * @param digest {@code sha256:} over the bytes
     * @param size in bytes
     */
    record Held(String digest, String mediaType, long size, Instant capturedAt) implements Custody {
        public Held {
            Require.commitment("digest", digest);
            if (!mediaType.matches("[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}")) {
                throw new InvalidValue("mediaType", "must be a media type such as application/pdf");
            }
            Require.natural("size", size);
            Require.instant("capturedAt", capturedAt);
        }
    }

    record Referenced() implements Custody {}
}
