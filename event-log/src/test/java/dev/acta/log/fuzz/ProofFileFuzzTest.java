package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.proof.InvalidProofFile;
import dev.acta.log.proof.ProofFile;
import dev.acta.log.tree.InvalidProof;

class ProofFileFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        Refusal.or(InvalidProofFile.class, () -> ProofFile.parse(input)).ifPresent(proof -> {
            assertThat(proof.bytes()).isEqualTo(input);
            isProvenOrRefused(proof);
        });
    }

    private static void isProvenOrRefused(ProofFile proof) {
        try {
            proof.verify(new byte[0], Fuzzing.KEYS);
        } catch (InvalidNote | InvalidCheckpoint | InvalidProof _) {
            // Refused, in one of the ways it may be.
        }
    }
}
