package dev.acta.server.cli.issuer;

import picocli.CommandLine.Command;

/** {@code acta client}: the issuer's clients. */
@Command(
        name = "client",
        description =
                "The issuer's clients: programs, with secrets. Changes count at once, also while the server runs.",
        subcommands = {ClientAdd.class, ClientList.class, ClientRemove.class})
public final class ClientCommands {}
