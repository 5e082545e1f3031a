package dev.acta.server.demo;

import org.jspecify.annotations.Nullable;

/** The demo cannot go on. The message is meant for whoever started it. */
public final class CannotDemo extends RuntimeException {

    CannotDemo(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
