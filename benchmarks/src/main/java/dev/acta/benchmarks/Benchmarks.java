package dev.acta.benchmarks;

import dev.acta.benchmarks.cli.Append;
import dev.acta.benchmarks.cli.KillDemo;
import dev.acta.benchmarks.cli.OldSnapshot;
import dev.acta.benchmarks.cli.Suspension;
import dev.acta.benchmarks.cli.TreeCost;
import dev.acta.benchmarks.cli.TwoWriters;
import dev.acta.benchmarks.cli.Verifying;
import dev.acta.benchmarks.cli.Writer;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry: {@code java -jar benchmarks-exec.jar COMMAND}. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measurements and drills, each on a fresh, durable PostgreSQL of its own.",
        subcommands = {
            Append.class,
            TreeCost.class,
            TwoWriters.class,
            Verifying.class,
            OldSnapshot.class,
            Suspension.class,
            KillDemo.class,
            Writer.class
        })
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs one. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
