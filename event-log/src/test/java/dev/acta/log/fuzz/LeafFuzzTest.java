package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.InvalidLeaf;
import dev.acta.log.Leaf;

class LeafFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        Refusal.or(InvalidLeaf.class, () -> Leaf.parse(input))
                .ifPresent(leaf -> assertThat(leaf.bytes()).isEqualTo(input));
    }
}
