package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.copy.EventLine;
import dev.acta.log.copy.InvalidLine;
import java.util.Arrays;

class EventLineFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] line) {
        Refusal.or(InvalidLine.class, () -> EventLine.parse(line)).ifPresent(event -> {
            byte[] written = EventLine.of(event);
            assertThat(written).endsWith('\n');
            assertThat(Arrays.copyOf(written, written.length - 1)).isEqualTo(line);
        });
    }
}
