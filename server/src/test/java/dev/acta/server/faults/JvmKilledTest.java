package dev.acta.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.note.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the JVM before and after everything that appending and signing ask of the world: nothing acknowledged is
 * lost, and the log goes on and is whole.
 */
@Tag("faults")
class JvmKilledTest {

    private static final int FAR_MORE_THAN_THERE_ARE = 200;
    private static final SigningKey KEY = SigningKey.generate("log.example/killed");

    @TempDir
    private Path parent;

    @Test
    void nothingAcknowledgedIsLostWhereverItIsKilled() throws IOException, InterruptedException {
        try (DurableLog log = new DurableLog(parent.resolve("data"))) {
            int stop = 1;
            while (!killedAt(stop, log).contains("DONE")) {
                stop++;
                assertThat(stop).isLessThan(FAR_MORE_THAN_THERE_ARE);
            }
            assertThat(stop).as("stops before and after each step").isGreaterThan(20);
        }
    }

    private List<String> killedAt(int stop, DurableLog log) throws IOException, InterruptedException {
        Path outside = parent.resolve("checkpoint");
        List<String> said = KilledNode.run(stop, log, KEY, outside);
        assertThat(said).isNotEmpty();
        List<String> acknowledged = said.stream()
                .filter(line -> line.startsWith(KilledNode.APPENDED))
                .map(line -> line.substring(KilledNode.APPENDED.length()))
                .toList();
        assertThat(log.count(acknowledged)).as("stop %d: %s", stop, said).isEqualTo(acknowledged.size());
        SigningLog.goesOnAndIsSound(log, KEY, outside);
        return said;
    }
}
