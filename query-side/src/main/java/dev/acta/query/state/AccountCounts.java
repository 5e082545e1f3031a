package dev.acta.query.state;

import dev.acta.events.value.Role;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many accounts a network is listed with, and what became of them.
 *
 * @param listed by role, once for each time that an account is listed
 * @param reinstated by role, those that came back by name
 */
record AccountCounts(Map<String, Long> listed, Map<String, Long> reinstated) {

    boolean any() {
        return !listed.isEmpty();
    }

    /** Who was taken over is no part of the network, and counted only among the roles. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("listed", sum(listed));
        json.set("byRole", byRole(listed));
        if (!reinstated.isEmpty()) {
            Map<String, Long> standing = new TreeMap<>(listed);
            reinstated.forEach((role, number) -> standing.merge(role, -number, Long::sum));
            json.put("reinstated", sum(reinstated));
            json.set("reinstatedByRole", byRole(reinstated));
            json.put("standing", sum(standing));
            json.set("standingByRole", byRole(standing));
        }
        return json;
    }

    private static long sum(Map<String, Long> roles) {
        return roles.entrySet().stream()
                .filter(role -> !role.getKey().equals(Role.COMPROMISED.name()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static ObjectNode byRole(Map<String, Long> roles) {
        ObjectNode byRole = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(roles).forEach(byRole::put);
        return byRole;
    }
}
