package dev.acta.server.cli;

import dev.acta.server.notices.GovernmentNotices;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code acta notices}: real notices of governments as lines for {@code POST /v1/commands}. */
@Command(
        name = "notices",
        description =
                "Prints the commands that record 116 real notices of governments to a code host, a line a command,"
                        + " as POST /v1/commands takes them.")
final class Notices implements Callable<Integer> {

    @Option(
            names = "--recorder",
            paramLabel = "NAME",
            required = true,
            description = "The client that will send them: it keeps the ids of the orders and documents.")
    private String recorder = "";

    @Override
    public Integer call() {
        GovernmentNotices.lines(recorder).forEach(System.out::println);
        return 0;
    }
}
