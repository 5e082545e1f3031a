package dev.acta.server.fuzz;

import java.util.List;

/**
 * A request.
 *
 * @param bytes as they are sent
 * @param endpoint which it is meant for, its method and its path as the contract writes it; empty if for none
 * @param path as the request line has it, without parameters
 * @param head whether its answer has no body
 * @param whole whether its end can be told, so that another may follow on the same connection
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
record Sent(byte[] bytes, String endpoint, String path, boolean head, boolean whole) {
    private static final List<String> OTHERS = List.of(
            "/oauth2/", "/login", "/logout", "/.well-known/", "/default-ui.css", "/signed-in", "/actuator/health");

    /**
     * Whether what is refused there is refused by a problem; the issuer and the health of the server have forms of
     * their own.
     */
    boolean byProblems() {
        return path.startsWith("/") && OTHERS.stream().noneMatch(path::startsWith);
    }
}
