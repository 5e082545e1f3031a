package dev.acta.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.store.append.LogWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the JVM before and after everything it asks of the world: nothing acknowledged is lost, the log is whole.
 */
class JvmKilledTest {

    private static final int FAR_MORE_THAN_THERE_ARE = 500;

    @TempDir
    private Path parent;

    @Test
    void nothingAcknowledgedIsLostWhereverItIsKilled() throws IOException {
        try (DurableLog log = new DurableLog(parent.resolve("data"))) {
            int stop = 1;
            while (!killedAt(stop, log).contains("DONE")) {
                stop++;
                assertThat(stop).isLessThan(FAR_MORE_THAN_THERE_ARE);
            }
            assertThat(stop).as("stops before and after each step").isGreaterThan(4);
        }
    }

    private static List<String> killedAt(int stop, DurableLog log) throws IOException {
        List<String> said = KilledNode.run(stop, log);
        assertThat(said).isNotEmpty();
        List<String> acknowledged = said.stream()
                .filter(line -> line.startsWith("APPENDED "))
                .map(line -> line.substring("APPENDED ".length()))
                .toList();
        assertThat(log.count(acknowledged)).as("stop %d: %s", stop, said).isEqualTo(acknowledged.size());
        try (LogWriter next = Appends.writer(log.command())) {
            next.append(Appends.events(), Appends.terms());
        }
        return said;
    }
}
