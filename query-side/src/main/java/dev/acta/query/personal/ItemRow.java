package dev.acta.query.personal;

import dev.acta.events.InPublicCapacity;
import dev.acta.query.projection.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A personal item of an event.
 *
 * @param position the event's
 * @param item its number
 * @param subject the text that it is looked up by: the Ref, where it is one
 * @param value its JSON
 * @param publicCapacity whether the event says that it is of a person in public office, in that capacity
 */
public record ItemRow(long position, int item, String subject, String value, boolean publicCapacity) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Those that an event still has. */
    public static List<ItemRow> of(Recorded recorded) {
        boolean publicCapacity = recorded.event() instanceof InPublicCapacity it && it.publicCapacity();
        List<ItemRow> rows = new ArrayList<>();
        for (int item = 0; item < recorded.items().size(); item++) {
            byte[] bytes = recorded.items().get(item);
            if (bytes != null) {
                String value = new String(bytes, StandardCharsets.UTF_8);
                JsonNode read = JSON.readTree(bytes);
                String subject = read.isString() ? read.stringValue() : value;
                rows.add(new ItemRow(recorded.position(), item, subject, value, publicCapacity));
            }
        }
        return rows;
    }

    /** The first item that each Ref stands in. */
    public static Map<String, Integer> numbers(List<ItemRow> rows) {
        Map<String, Integer> numbers = new HashMap<>();
        rows.forEach(row -> numbers.putIfAbsent(row.subject(), row.item()));
        return numbers;
    }
}
