package dev.acta.server.contract;

import tools.jackson.databind.node.ObjectNode;

/**
 * A body that lies just within a limit, or just beyond it.
 *
 * @param what which limit it is
 * @param pointer where, as a JSON pointer
 */
record Probe(String what, String pointer, boolean within, ObjectNode body) {
    /** Where it may be refused as well: what has a field too many may be found wrong as a whole first. */
    String refusedAt() {
        return what.equals("additionalProperties") ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
    }
}
