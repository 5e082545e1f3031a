package dev.acta.issuer.folder;

/** What was asked for cannot be kept in the issuer's folder. The message is meant for whoever asked. */
public final class CannotKeep extends RuntimeException {

    CannotKeep(String message) {
        super(message);
    }
}
