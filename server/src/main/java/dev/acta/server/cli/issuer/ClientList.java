package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.Party;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code acta client list}. */
@Command(name = "list", description = "Lists the clients with their rights, a line each.")
final class ClientList implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Specs.of(spec).commandLine().getOut();
        for (Party client : issuer.folder().clients().all()) {
            out.println(PartyLines.of(client));
        }
        return 0;
    }
}
