package dev.acta.server.cli.issuer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What picocli sets before it calls a command. */
final class Specs {

    private Specs() {}

    static CommandSpec of(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec, "set by picocli");
    }
}
