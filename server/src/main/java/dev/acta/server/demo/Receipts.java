package dev.acta.server.demo;

/** Takes receipts as they arrive. */
@FunctionalInterface
public interface Receipts {

    /** Nobody keeps them. */
    Receipts NOT_KEPT = (_, _) -> {};

    /**
     * Returns when the receipt is kept.
     *
     * @param idempotencyKey under which the command was sent
     * @param answer the server's answer, one line of JSON
     */
    void keep(String idempotencyKey, String answer);
}
