package dev.acta.query.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON that say which position they stand on. */
public final class Answer {

    private static final String POSITION = "Acta-Position";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answer() {}

    /** An answer as of a position. */
    public static ResponseEntity<byte[]> of(JsonNode body, long position) {
        return of(body, position, null);
    }

    /** A page as of a position, with the address of the next where there is one. */
    public static ResponseEntity<byte[]> of(JsonNode body, long position, @Nullable String next) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setETag("\"" + position + "\"");
        headers.set(POSITION, Long.toString(position));
        if (next != null) {
            headers.set(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
        return ResponseEntity.ok().headers(headers).body(JSON.writeValueAsBytes(body));
    }

    /** The address of the same query with another cursor. */
    public static String next(String path, @Nullable String query, String cursor) {
        return UriComponentsBuilder.fromPath(path)
                .query(query == null ? "" : query)
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }
}
