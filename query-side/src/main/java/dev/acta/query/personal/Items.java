package dev.acta.query.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The personal items of some events, as one reader may see them. Who may see what goes by the record as it stands now,
 * also where the reader asks how it stood.
 */
public final class Items {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FIND = """
            SELECT i.position, i.item, i.value,
                   EXISTS (SELECT 1 FROM {schema}.item_personal p WHERE p.subject = i.subject AND p.public_capacity)
            FROM {schema}.item_personal i WHERE i.position = ANY (?)
            """;

    private final Map<Long, Map<Integer, JsonNode>> found;

    private Items(Map<Long, Map<Integer, JsonNode>> found) {
        this.found = found;
    }

    /**
     * Reads items.
     *
     * @param schema whose
     * @param positions of which events
     * @param all whether the reader may see those of private persons
     */
    public static Items read(JdbcClient jdbc, String schema, Collection<Long> positions, boolean all) {
        Map<Long, Map<Integer, JsonNode>> found = new HashMap<>();
        jdbc.sql(FIND.replace("{schema}", schema))
                .param(positions.toArray(Long[]::new))
                .query(row -> {
                    JsonNode shown = all || row.getBoolean(4) ? JSON.readTree(row.getString(3)) : withheld();
                    found.computeIfAbsent(row.getLong(1), position -> new HashMap<>())
                            .put(row.getInt(2), shown);
                });
        return new Items(found);
    }

    /** What stands for an item: its value, that it is withheld, or that it was erased. */
    public JsonNode shown(long position, int item) {
        JsonNode shown = found.getOrDefault(position, Map.of()).get(item);
        return shown == null ? erased() : shown;
    }

    /** Whether an item was erased. */
    public boolean isErased(long position, int item) {
        return !found.getOrDefault(position, Map.of()).containsKey(item);
    }

    /** What stands for a value that is no longer there. */
    public static JsonNode erased() {
        return mark("erased");
    }

    /** What stands for a value that the reader may not see. */
    public static JsonNode withheld() {
        return mark("withheld");
    }

    private static JsonNode mark(String word) {
        return JsonNodeFactory.instance.objectNode().put(word, true);
    }
}
