package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.Rights;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a client or user may do. */
final class RightsOptions {

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            split = ",",
            required = true,
            description = "What it may use: commands, timeline, personal, log, investigations, operations.")
    private List<String> scopes = List.of();

    @Option(
            names = "--acts-for",
            paramLabel = "WHOM",
            split = ",",
            description =
                    "For whom it speaks, first party: platform:X, government:CC ..., * for all of a kind, steward,"
                            + " investigator. Default: nobody")
    private List<String> actsFor = List.of();

    @Option(
            names = "--records-about",
            paramLabel = "WHOM",
            split = ",",
            description = "On whom it reports, likewise. Default: nobody")
    private List<String> recordsAbout = List.of();

    @Option(
            names = "--reads",
            paramLabel = "PLATFORM",
            split = ",",
            description = "To which platforms its reading is narrowed: platform:X. Default: to none")
    private List<String> reads = List.of();

    Rights rights(CommandSpec spec) {
        try {
            return new Rights(scopes, actsFor, recordsAbout, reads);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
