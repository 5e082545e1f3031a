package dev.acta.server.cli;

import dev.acta.server.cli.issuer.ClientCommands;
import dev.acta.server.cli.issuer.GetToken;
import dev.acta.server.cli.issuer.NewTokenKey;
import dev.acta.server.cli.issuer.UserCommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code acta}; a new command is one class more in {@code subcommands}. */
@Command(
        name = "acta",
        description = "An event-sourced audit service for moderation decisions.",
        subcommands = {
            Serve.class,
            Demo.class,
            GetToken.class,
            ClientCommands.class,
            UserCommands.class,
            NewTokenKey.class,
            Verify.class,
            Export.class,
            ServeWitness.class,
            MakeKey.class,
            Notices.class
        },
        versionProvider = PackagedVersion.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:cannot start or go on; the reason is on standard error",
            "2:the command line is wrong",
            "143, 130:stopped by a signal (SIGTERM, Ctrl-C), in order"
        })
public final class CommandLines {

    private CommandLines() {}

    /** The command line, ready to execute; its output goes to the standard streams. */
    public static CommandLine create() {
        return new CommandLine(new CommandLines())
                .setExecutionExceptionHandler(new ExpectedFailures())
                .setUsageHelpAutoWidth(true);
    }
}
