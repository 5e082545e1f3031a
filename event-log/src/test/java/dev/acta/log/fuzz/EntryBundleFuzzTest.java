package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.InvalidBundle;
import java.util.Arrays;

class EntryBundleFuzzTest {

    /** The first byte says how many entries the rest should have, less one. */
    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int width = Byte.toUnsignedInt(input[0]) + 1;
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);

        Refusal.or(InvalidBundle.class, () -> EntryBundle.parse(bytes, width)).ifPresent(bundle -> {
            assertThat(bundle.entries()).hasSize(width);
            assertThat(bundle.bytes()).isEqualTo(bytes);
        });
    }
}
