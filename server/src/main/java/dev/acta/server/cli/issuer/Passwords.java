package dev.acta.server.cli.issuer;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Passwords come from where nobody else reads along; never from the command line. */
final class Passwords {

    private final CommandSpec spec;

    Passwords(CommandSpec spec) {
        this.spec = spec;
    }

    @SuppressWarnings(
            "SystemConsoleNull") // it is null where neither input nor output is a terminal, as of JDK 25 again
    String fromTerminal() {
        @Nullable Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw wrong("There is no terminal to ask for a password on; use --password-stdin");
        }
        char[] once = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw wrong("The two passwords differ");
        }
        return new String(once);
    }

    String fromInput() {
        try {
            BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            @Nullable String line = input.readLine();
            if (line == null) {
                throw wrong("There is no password on standard input");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
