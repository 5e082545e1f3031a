package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.folder.Rights;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta user add}. */
@Command(
        name = "add",
        description = "Makes a user, who signs in with a password of 12 characters or more. It is asked for on the"
                + " terminal, twice.")
final class UserAdd implements Callable<Integer> {

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Parameters(paramLabel = "NAME", description = "The user's name.")
    private String name = "";

    @Mixin
    private final RightsOptions rights = new RightsOptions();

    @Option(names = "--password-stdin", description = "Read the password from standard input, its first line.")
    private boolean fromInput;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        IssuerFolder folder = issuer.folder();
        Rights granted = rights.rights(Specs.of(spec));
        Passwords passwords = new Passwords(Specs.of(spec));
        folder.addUser(name, fromInput ? passwords.fromInput() : passwords.fromTerminal(), granted);
        return 0;
    }
}
