package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.InvalidLine;
import java.util.Arrays;

class CheckpointLineFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] line) {
        Refusal.or(InvalidLine.class, () -> CheckpointLine.parse(line)).ifPresent(checkpoint -> {
            byte[] written = checkpoint.bytes();
            assertThat(Arrays.copyOf(written, written.length - 1)).isEqualTo(line);
        });
    }
}
