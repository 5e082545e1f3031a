package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import java.nio.charset.StandardCharsets;

class CheckpointFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);

        Refusal.or(InvalidCheckpoint.class, () -> Checkpoint.parse(text))
                .ifPresent(checkpoint -> assertThat(checkpoint.text()).isEqualTo(text));
    }
}
