package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimeTest {

    private static final DateTimeFormatter ORACLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Test
    void writesWhatAFormatterWrites() {
        Random random = new Random(20200611);
        for (int i = 0; i < 100_000; i++) {
            Instant time = Instant.ofEpochSecond(
                    random.nextLong(-62_200_000_000L, 253_500_000_000L), random.nextInt(1_000_000_000));
            assertThat(LogTime.text(time)).isEqualTo(ORACLE.format(time));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-06-12T07:00:00.000000Z", "1969-12-31T23:59:59.999999Z", "0000-01-01T00:00:00.000000Z"})
    void readsWhatItWrites(String text) {
        assertThat(LogTime.text(LogTime.parse(text))).isEqualTo(text);
    }
}
