package dev.acta.events.json;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** From revision 1 to 2: what a label looks like and says stood beside the rest, and moves into {@code content}. */
final class PostLabelledTo2 implements Upcast {
    private static final String CONTENT = "content";
    private static final Set<String> MOVED = Set.of("form", "verdict", "text", "linkedPage", "language");

    @Override
    public ObjectNode apply(ObjectNode first) {
        ObjectNode second = first.objectNode();
        first.properties().forEach(field -> {
            if (MOVED.contains(field.getKey())) {
                second.withObjectProperty(CONTENT).set(field.getKey(), field.getValue());
            } else {
                second.set(field.getKey(), field.getValue());
            }
        });
        return second;
    }
}
