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
                   EXISTS (SELECT 1 FROM {schema}.item_personal p WHERE p.subject = i.subject AND p.public_capacity),
                   NULL::bigint AS erased_by
            FROM {schema}.item_personal i WHERE i.position = ANY (:positions)
            UNION ALL
            SELECT e.position, e.item, NULL, FALSE, e.erased_by
            FROM acta_log.erased_item e WHERE e.position = ANY (:positions)
            """;

    private final Map<Long, Map<Integer, JsonNode>> found;
    private final Map<Long, Map<Integer, Long>> erased;

    private Items(Map<Long, Map<Integer, JsonNode>> found, Map<Long, Map<Integer, Long>> erased) {
        this.found = found;
        this.erased = erased;
    }

    /**
     * Reads items.
     *
     * @param schema whose
     * @param positions of which events
     * @param rights whether the reader may see those of private persons
     */
    public static Items read(JdbcClient jdbc, String schema, Collection<Long> positions, ReaderRights rights) {
        Map<Long, Map<Integer, JsonNode>> found = new HashMap<>();
        Map<Long, Map<Integer, Long>> erased = new HashMap<>();
        jdbc.sql(FIND.replace("{schema}", schema))
                .param("positions", positions.toArray(Long[]::new))
                .query(row -> {
                    if (row.getObject(5) == null) {
                        boolean isPublic = row.getBoolean(4);
                        if (rights.personal() && !isPublic) {
                            rights.sees(row.getLong(1));
                        }
                        JsonNode shown = rights.personal() || isPublic ? JSON.readTree(row.getString(3)) : withheld();
                        found.computeIfAbsent(row.getLong(1), position -> new HashMap<>())
                                .put(row.getInt(2), shown);
                    } else {
                        erased.computeIfAbsent(row.getLong(1), position -> new HashMap<>())
                                .put(row.getInt(2), row.getLong(5));
                    }
                });
        return new Items(found, erased);
    }

    /** What stands for an item: its value, that it is withheld, which event erased it, or that it is missing. */
    public JsonNode shown(long position, int item) {
        Long by = erased.getOrDefault(position, Map.of()).get(item);
        if (by != null) {
            return erased(by);
        }
        JsonNode shown = found.getOrDefault(position, Map.of()).get(item);
        return shown == null ? missing() : shown;
    }

    /** Whether an item is no longer there, also where the projection has yet to take that in. */
    public boolean isGone(long position, int item) {
        return erased.getOrDefault(position, Map.of()).containsKey(item) || !isKnown(position, item);
    }

    /** Whether the projection has the item. */
    public boolean isKnown(long position, int item) {
        return found.getOrDefault(position, Map.of()).containsKey(item);
    }

    /** What stands for a value that the event at a position erased. */
    public static JsonNode erased(long by) {
        return JsonNodeFactory.instance.objectNode().put("erased", "event:" + by);
    }

    /** What stands for a value that is not there though no event erased it. */
    public static JsonNode missing() {
        return JsonNodeFactory.instance.objectNode().put("missing", true);
    }

    /** What stands for a value that the reader may not see. */
    public static JsonNode withheld() {
        return JsonNodeFactory.instance.objectNode().put("withheld", true);
    }
}
