package dev.acta.query.timeline;

import dev.acta.events.Decided;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.value.Ground;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.query.http.Texts;
import dev.acta.query.personal.ItemRow;
import dev.acta.query.personal.Places;
import dev.acta.query.projection.Recorded;
import dev.acta.query.wording.Summary;
import dev.acta.query.wording.Title;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of an entry but for its relations, personal values by their places. */
final class EntryBody {

    private EntryBody() {}

    static String of(Recorded recorded, List<ItemRow> items) {
        JsonNode payload = recorded.payload();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("position", recorded.position());
        body.put("lane", recorded.event().lane().slug());
        body.put("type", recorded.type());
        body.put("basis", recorded.event().basis().name());
        body.put("recorder", recorded.recorder());
        body.set("sources", payload.has("sources") ? payload.get("sources") : body.arrayNode());
        body.set("occurrence", payload.get("occurrence"));
        body.put("recordedAt", Texts.of(recorded.recordedAt()));
        body.put("title", Title.of(recorded.event()));
        body.put("actor", recorded.event().actor().toString());
        body.set("subjects", subjects(recorded, ItemRow.numbers(items)));
        body.set("jurisdiction", jurisdictions(recorded));
        ArrayNode stance = stance(recorded);
        if (!stance.isEmpty()) {
            body.set("stance", stance);
        }
        body.put("summary", Summary.of(recorded.event()));
        body.set("relations", body.arrayNode());
        ArrayNode corrections = body.putArray("corrections");
        recorded.corrections().forEach(corrections::add);
        body.put("corrected", !recorded.corrections().isEmpty());
        body.set("payload", payload);
        return body.toString();
    }

    private static ArrayNode subjects(Recorded recorded, Map<String, Integer> numbers) {
        ArrayNode subjects = JsonNodeFactory.instance.arrayNode();
        for (Ref subject : recorded.event().subjects()) {
            Integer item = numbers.get(subject.toString());
            if (item == null) {
                subjects.add(subject.toString());
            } else {
                subjects.add(Places.of(item));
            }
        }
        return subjects;
    }

    /** Whose law or whose government it is: of who acted, and of the law a decision rests on. */
    private static ArrayNode jurisdictions(Recorded recorded) {
        Set<String> codes = new LinkedHashSet<>();
        Ref actor = recorded.event().actor();
        if (actor.kind() == RefKind.GOVERNMENT) {
            codes.add(actor.id());
        } else if (actor.kind() == RefKind.AUTHORITY) {
            codes.add(actor.ownedBy());
        }
        if (recorded.event() instanceof Decided it
                && it.decision().ground() instanceof Ground.IllegalContent(var _, var _, String jurisdiction)) {
            codes.add(jurisdiction);
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        codes.forEach(all::add);
        return all;
    }

    /** What a response is about and where it stands on that, as the payload has it. */
    private static ArrayNode stance(Recorded recorded) {
        ArrayNode stances = JsonNodeFactory.instance.arrayNode();
        if (recorded.event() instanceof OfficialResponseIssued) {
            recorded.payload().path("about").forEach(about -> {
                if (about.has("stance")) {
                    stances.add(about);
                }
            });
        }
        return stances;
    }
}
