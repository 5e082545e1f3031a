package dev.acta.server.erasure;

import dev.acta.log.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that could betray a Ref: it and its id, as such, in JSON, in hexadecimal and base64, and their SHA-256, plain, as
 * a leaf's, and cut to 16 bytes.
 */
final class Traces {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CUT = 16;

    private final Map<String, byte[]> traces = new LinkedHashMap<>();

    Traces(String ref) {
        String id = ref.substring(ref.indexOf('/') + 1);
        for (String name : List.of(ref, id)) {
            String json = JSON.writeValueAsString(name);
            add(name, bytes(name));
            add("JSON of " + name, bytes(json));
            add("JSON in JSON of " + name, bytes(JSON.writeValueAsString(json)));
            for (byte[] said : List.of(bytes(name), bytes(json))) {
                add("SHA-256 of " + new String(said, StandardCharsets.UTF_8), Sha256.of(said));
                add("leaf of " + new String(said, StandardCharsets.UTF_8), Sha256.of(new byte[1], said));
            }
        }
    }

    private void add(String what, byte[] bytes) {
        traces.put(what, bytes);
        if (bytes.length == Sha256.LENGTH) {
            traces.put(what + ", cut", Arrays.copyOf(bytes, CUT));
        }
    }

    /** The tables of all schemas, those of the database itself too, in which any of it stands. */
    Set<String> tables(JdbcTemplate superuser) {
        Set<String> found = new TreeSet<>();
        List<String> tables = superuser.query("""
                SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg_toast%' AND n.nspname NOT LIKE 'pg_temp%'
                """, (row, number) -> row.getString(1));
        String[] texts = traces.values().stream().flatMap(Traces::texts).toArray(String[]::new);
        for (String table : tables) {
            Boolean stands = superuser.query(
                    connection -> {
                        var statement = connection.prepareStatement("SELECT EXISTS (SELECT FROM " + table
                                + " AS t, unnest(?::text[]) AS trace WHERE position(trace IN t::text) > 0)");
                        statement.setArray(1, connection.createArrayOf("text", texts));
                        return statement;
                    },
                    row -> row.next() && row.getBoolean(1));
            if (Objects.equals(stands, true)) {
                found.add(table);
            }
        }
        return found;
    }

    /** As a column shows it: text as such, bytes in hexadecimal; a row shows quotes twice. */
    private static Stream<String> texts(byte[] trace) {
        String hex = HexFormat.of().formatHex(trace);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(trace);
        String url = Base64.getUrlEncoder().withoutPadding().encodeToString(trace);
        String text = new String(trace, StandardCharsets.UTF_8);
        boolean readable = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), trace) && text.indexOf(0) < 0;
        Stream<String> encoded = Stream.of(hex, base64, url);
        return readable
                ? Stream.concat(
                        encoded, Stream.of(text, text.replace("\"", "\"\"").replace("\\", "\\\\")))
                : encoded;
    }

    /** The files below a folder in which any of it stands. */
    Set<String> files(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("/pg_wal/"))
                    .toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (Map.Entry<String, byte[]> trace : traces.entrySet()) {
                    if (content.contains(new String(trace.getValue(), StandardCharsets.ISO_8859_1))) {
                        found.add(folder.relativize(file) + ": " + trace.getKey());
                    }
                }
            }
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
