package dev.acta.events.json;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the payload of one revision into that of the next, on reading; stored bytes never change. It is a pure
 * function, and it leaves {@code $item} and {@code $items} as they are.
 */
public interface Upcast extends UnaryOperator<ObjectNode> {}
