package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.json.InvalidJson;
import dev.acta.log.json.JsonText;

class JsonFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrMeansTheSameWhenWritten(byte[] input) {
        Refusal.or(InvalidJson.class, () -> JsonText.parse(input)).ifPresent(value -> {
            String written = JsonText.write(value);
            assertThat(JsonText.parse(written)).isEqualTo(value);
            assertThat(JsonText.write(JsonText.parse(written))).isEqualTo(written);
        });
    }
}
