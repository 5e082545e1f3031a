package dev.acta.server.standalone;

/** Who may read timelines, states and the log without a token. */
public enum Readers {
    /** Whoever the configuration says ({@code acta.public}); nobody where it is silent. */
    AS_CONFIGURED,
    /** Everybody who reaches the server. What is personal wants a token all the same. */
    EVERYBODY
}
