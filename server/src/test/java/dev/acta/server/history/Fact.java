package dev.acta.server.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the model takes to be on record by one command. */
final class Fact {
    private final String type;
    private final ObjectNode body;
    private long position = -1;
    private boolean voided;
    private boolean unlinked;
    private List<Fact> conflicts = List.of();
    private @Nullable Fact erasedBy;
    private @Nullable Long duplicateOf;

    Fact(String type, ObjectNode body) {
        this.type = type;
        this.body = body;
    }

    String type() {
        return type;
    }

    ObjectNode body() {
        return body;
    }

    boolean own() {
        return body.path("basis").stringValue("").equals("FIRST_PARTY");
    }

    String says(String field) {
        return body.path(field).stringValue("");
    }

    long position() {
        return position;
    }

    void recordedAt(long at) {
        position = at;
    }

    boolean counts() {
        return !voided;
    }

    boolean voided() {
        return voided;
    }

    void markVoided() {
        voided = true;
    }

    boolean unlinked() {
        return unlinked;
    }

    void markUnlinked() {
        unlinked = true;
    }

    /** What was on record and it tells differently, or once more. */
    List<Fact> conflicts() {
        return conflicts;
    }

    void standsAgainst(List<Fact> earlier) {
        conflicts = earlier;
    }

    /** What erased whom it names; null where nothing did. */
    @Nullable
    Fact erasedBy() {
        return erasedBy;
    }

    void markErasedBy(Fact erasure) {
        erasedBy = erasure;
    }

    @Nullable
    Long duplicateOf() {
        return duplicateOf;
    }

    void markDuplicateOf(long original) {
        duplicateOf = original;
    }
}
