package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.RunningCommandSide;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ManyLinesTest {
    private static final long NOT_MUCH = 8 << 20;

    @Test
    void thousandsOfLinesTakeNoMoreMemoryThanSome() throws IOException {
        takesNoMoreMemory(20_000);
    }

    @Test
    @Tag("drill")
    void soDoesAMillion() throws IOException {
        takesNoMoreMemory(1_000_000);
    }

    /** The lines come to some 15 MB for every 20,000; what is kept of them would show. */
    private static void takesNoMoreMemory(int lines) throws IOException {
        List<Long> used = new ArrayList<>();
        try (RunningCommandSide side =
                RunningCommandSide.start("acta.bulk.window=256", "acta.access.lines-per-second=1000000")) {
            int recorded = ManyLines.send(side.caller(), lines, answered -> {
                if (answered == lines / 4 || answered == lines) {
                    used.add(usedHeap());
                }
            });
            assertThat(recorded).isEqualTo(lines);
            assertThat(side.log().size()).isEqualTo(lines);
        }
        assertThat(used.getLast() - used.getFirst()).isLessThan(NOT_MUCH);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
