package dev.acta.server;

import dev.acta.server.cli.CommandLines;

/** Starts the command line. */
public final class Acta {

    private Acta() {}

    public static void main(String... arguments) {
        System.exit(CommandLines.create().execute(arguments));
    }
}
