package dev.acta.server.demo;

import tools.jackson.databind.node.ObjectNode;

/**
 * One command of the case.
 *
 * @param command its name in the API: {@code suspend-network}
 * @param idempotencyKey under which it is recorded once, however often it is sent
 * @param body as it stands in the file, {@linkplain Placeholders places to fill} included
 */
record CaseStep(String command, String idempotencyKey, ObjectNode body) {}
