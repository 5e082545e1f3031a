package dev.acta.server.cli;

import dev.acta.server.standalone.Recorder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who sends commands. What is not given is as configured ({@code acta.client.*}). */
final class RecorderOptions {

    @Option(
            names = "--client",
            paramLabel = "NAME",
            description = "Who records: what it keeps has ids like finding:NAME/... Default: local")
    private @Nullable String name;

    @Option(
            names = "--acts-for",
            paramLabel = "WHOM",
            split = ",",
            description = "For whom it speaks, first party: platform:X, government:CC ..., * for all of a kind."
                    + " Default: nobody")
    private @Nullable List<String> actsFor;

    @Option(
            names = "--records-about",
            paramLabel = "WHOM",
            split = ",",
            description = "On whom it reports, likewise. Default: everybody")
    private @Nullable List<String> recordsAbout;

    Recorder recorder() {
        return new Recorder(name, actsFor, recordsAbout);
    }
}
