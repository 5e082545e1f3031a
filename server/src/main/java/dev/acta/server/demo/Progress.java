package dev.acta.server.demo;

/** Is told how far a long step is. */
public interface Progress extends AutoCloseable {

    /** How many of the accounts are sent. */
    void sent(long accounts);

    /** All are sent, and the server is at work. */
    void allSent();

    @Override
    void close();

    /** Makes one for so many accounts. */
    @FunctionalInterface
    interface Factory {
        Progress of(long accounts);
    }
}
