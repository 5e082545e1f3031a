package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.server.token.Tokens;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta token}: a token for a client whose secret lies on this machine. */
@Command(name = "token", description = "Prints a token for a client of the issuer, and nothing else.")
public final class GetToken implements Callable<Integer> {

    private static final URI USUAL = URI.create("http://127.0.0.1:8080");

    @Mixin
    private final IssuerOptions issuer = new IssuerOptions();

    @Option(names = "--client", paramLabel = "NAME", required = true, description = "The client.")
    private String client = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The issuer's address. Default: where the issuer of this folder last started")
    private @Nullable URI url;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        IssuerFolder folder = issuer.folder();
        URI address = url == null ? folder.url().orElse(USUAL) : url;
        String token = Tokens.of(address, client, folder.secretOf(client));
        PrintWriter out = Specs.of(spec).commandLine().getOut();
        out.println(token);
        return 0;
    }
}
