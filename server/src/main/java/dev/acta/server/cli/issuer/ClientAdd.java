package dev.acta.server.cli.issuer;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta client add}. */
@Command(
        name = "add",
        description =
                "Makes a client and a secret of its own, which goes to the file secrets/NAME in the issuer's folder.")
final class ClientAdd implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Parameters(paramLabel = "NAME", description = "The client: what it keeps has ids like finding:NAME/...")
    private String name = "";

    @Mixin
    private final RightsOptions rights = new RightsOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        issuer.folder().addClient(name, rights.rights(Specs.of(spec)));
        return 0;
    }
}
