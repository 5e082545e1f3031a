package dev.acta.server.contract;

import java.util.List;
import java.util.Map;

/**
 * What the source of a type says of it.
 *
 * @param summary the first sentence of its Javadoc; empty where it has none
 * @param components what its Javadoc says of each component
 * @param constants what its Javadoc says of each constant of an enum
 * @param rules what its constructor asks of each component
 */
record Declared(
        String summary,
        Map<String, String> components,
        Map<String, String> constants,
        Map<String, List<Limits>> rules) {
    static final Declared NOTHING = new Declared("", Map.of(), Map.of(), Map.of());

    List<Limits> of(String component) {
        return rules.getOrDefault(component, List.of());
    }
}
