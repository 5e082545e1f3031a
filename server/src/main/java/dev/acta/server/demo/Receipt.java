package dev.acta.server.demo;

import tools.jackson.databind.JsonNode;

/**
 * What the server acknowledged.
 *
 * @param idempotencyKey under which it was recorded
 * @param first the position of the first event
 * @param last the position of the last event
 * @param logSize how many events the log had with them
 * @param replayed whether it was on record before
 * @param answer the answer's body
 */
record Receipt(String idempotencyKey, long first, long last, long logSize, boolean replayed, JsonNode answer) {

    static Receipt of(String idempotencyKey, boolean replayed, JsonNode answer) {
        JsonNode events = answer.required("events");
        long last = answer.has("lastPosition")
                ? answer.required("lastPosition").longValue()
                : events.required(events.size() - 1).required("position").longValue();
        return new Receipt(
                idempotencyKey,
                events.required(0).required("position").longValue(),
                last,
                answer.required("logSize").longValue(),
                replayed,
                answer);
    }

    long events() {
        return last - first + 1;
    }
}
