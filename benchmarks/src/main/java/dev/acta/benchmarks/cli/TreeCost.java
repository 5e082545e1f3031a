package dev.acta.benchmarks.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.benchmarks.log.BenchLog;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.store.append.TimedBatches;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The writer's batches with the tree and without it, in turn, each on a PostgreSQL of its own. */
@Command(name = "tree-cost", mixinStandardHelpOptions = true, description = "Appends with the tree on and off.")
public final class TreeCost implements Callable<Integer> {

    @Option(names = "--rounds", defaultValue = "6", description = "of both, default ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--batches", defaultValue = "200", description = "in a round, default ${DEFAULT-VALUE}")
    private int batches;

    @Option(names = "--events", defaultValue = "500", description = "in a batch, default ${DEFAULT-VALUE}")
    private int events;

    @Override
    public Integer call() throws Exception {
        try (Folder with = new Folder();
                Folder without = new Folder();
                HikariDataSource treeDatabase = prepared(with.database());
                HikariDataSource bareDatabase = prepared(without.database());
                TimedBatches tree = new TimedBatches(treeDatabase, true);
                TimedBatches treeless = new TimedBatches(bareDatabase, false)) {
            measure(tree, treeless);
        }
        return 0;
    }

    private static HikariDataSource prepared(EmbeddedDatabase database) {
        BenchLog.prepare(database);
        return BenchLog.pool(
                database.url(),
                database.command().username(),
                database.command().password());
    }

    private void measure(TimedBatches tree, TimedBatches treeless) throws Exception {
        round(tree);
        round(treeless);
        Table table = new Table("round", "tree on, events/s", "tree off, events/s", "ratio");
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double on = round(tree);
            double off = round(treeless);
            ratios.add(on / off);
            table.row(round, on, off, on / off);
        }
        ratios.sort(null);
        Table.say("median of the ratios: %.2f".formatted(ratios.get(ratios.size() / 2)));
    }

    private double round(TimedBatches appends) throws Exception {
        for (int batch = 0; batch < batches; batch++) {
            appends.append(BenchLog.events(events), BenchLog.keys(events));
        }
        return appends.perSecond();
    }
}
