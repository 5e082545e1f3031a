package dev.acta.server.cli.issuer;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code acta user remove}. */
@Command(name = "remove", description = "Takes a user away; tokens that it has count until they expire.")
final class UserRemove implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Override
    public Integer call() {
        issuer.folder().removeUser(name);
        return 0;
    }
}
