package dev.acta.server.cli.issuer;

import dev.acta.issuer.key.SigningKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code acta token-key}: a new key for tokens. */
@Command(
        name = "token-key",
        description =
                "Makes a new key that tokens are signed with from now on. Tokens signed before go on to count until"
                        + " they expire.")
public final class NewTokenKey implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        SigningKeys keys = new SigningKeys(issuer.folder(), Duration.ofDays(1), Clock.systemUTC());
        Specs.of(spec)
                .commandLine()
                .getOut()
                .println("Tokens are signed with the key %s from now on.".formatted(keys.rotate()));
        return 0;
    }
}
