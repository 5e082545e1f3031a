package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;

class SignedNoteFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        Refusal.or(InvalidNote.class, () -> SignedNote.parse(input)).ifPresent(note -> {
            assertThat(note.bytes()).isEqualTo(input);
            Refusal.or(InvalidNote.class, () -> Fuzzing.KEYS.verify(note));
        });
    }
}
