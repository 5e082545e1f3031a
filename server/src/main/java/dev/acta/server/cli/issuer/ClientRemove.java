package dev.acta.server.cli.issuer;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code acta client remove}. */
@Command(name = "remove", description = "Takes a client away; tokens that it has count until they expire.")
final class ClientRemove implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Parameters(paramLabel = "NAME", description = "The client.")
    private String name = "";

    @Override
    public Integer call() {
        issuer.folder().removeClient(name);
        return 0;
    }
}
