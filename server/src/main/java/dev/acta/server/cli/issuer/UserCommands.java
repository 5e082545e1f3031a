package dev.acta.server.cli.issuer;

import picocli.CommandLine.Command;

/** {@code acta user}: the issuer's users. */
@Command(
        name = "user",
        description = "The issuer's users: people, with passwords. Changes count at once, also while the server runs.",
        subcommands = {UserAdd.class, UserList.class, UserRemove.class})
public final class UserCommands {}
