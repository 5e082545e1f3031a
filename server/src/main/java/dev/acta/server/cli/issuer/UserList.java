package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.Party;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code acta user list}. */
@Command(name = "list", description = "Lists the users with their rights, a line each.")
final class UserList implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Specs.of(spec).commandLine().getOut();
        for (Party user : issuer.folder().users().all()) {
            out.println(PartyLines.of(user));
        }
        return 0;
    }
}
