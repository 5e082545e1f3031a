package dev.acta.server.fuzz;

/**
 * A request.
 *
 * @param bytes as they are sent
 * @param path as the request line has it, without parameters
 * @param head whether its answer has no body
 * @param whole whether its end can be told, so that another may follow on the same connection
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
record Sent(byte[] bytes, String path, boolean head, boolean whole) {
    /** Whether what is refused there is refused by a problem. */
    boolean ofTheApi() {
        return path.equals("/v1") || path.startsWith("/v1/") || path.startsWith("/log/");
    }
}
