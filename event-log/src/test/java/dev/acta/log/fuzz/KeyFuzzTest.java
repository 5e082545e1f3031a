package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.VerifierKey;
import java.nio.charset.StandardCharsets;

class KeyFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        String key = new String(input, StandardCharsets.UTF_8);

        Refusal.or(InvalidKey.class, () -> VerifierKey.parse(key))
                .ifPresent(read -> assertThat(read).hasToString(key));
        Refusal.or(InvalidKey.class, () -> SigningKey.parse(key))
                .ifPresent(read -> assertThat(read.toText()).isEqualTo(key));
    }
}
