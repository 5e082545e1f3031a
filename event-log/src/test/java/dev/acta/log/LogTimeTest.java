package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimeTest {

    private static final long SEED = 20_261_123;

    @Test
    void timesAreWrittenAsTheJdkWouldAndReadBack() {
        DateTimeFormatter jdk =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long behind = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(first, behind), random.nextInt(1_000_000_000));
            assertThat(LogTime.text(time)).as("seed %d", SEED).isEqualTo(jdk.format(time));
            assertThat(LogTime.parse(LogTime.text(time))).as("seed %d", SEED).isEqualTo(LogTime.cut(time));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00.000000Z",
                "0000-02-29T00:00:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "2020-02-29T12:34:56.789012Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void theEndsOfTheRangeAreReadAndWritten(String text) {
        assertThat(LogTime.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(LogTime.text(LogTime.parse(text))).isEqualTo(text);
    }

    @Test
    void yearsOfMoreDigitsAreWrittenThoughNotRead() {
        assertThat(LogTime.text(Instant.parse("+12020-06-11T12:00:00Z"))).isEqualTo("+12020-06-11T12:00:00.000000Z");
        assertThat(LogTime.text(Instant.parse("-0001-06-11T12:00:00Z"))).isEqualTo("-0001-06-11T12:00:00.000000Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-06-11",
                "2020-06-11T12:00:00Z",
                "2020-06-11T12:00:00.000Z",
                "2020-06-11T12:00:00.0000000Z",
                "2020-06-11T12:00:00.00000Z ",
                "2020-06-11 12:00:00.000000Z",
                "2020-06-11T12:00:00.000000z",
                "2020-06-11T12:00:00.000000+",
                "2020-06-11T12:00:00,000000Z",
                "2020-6-011T12:00:00.000000Z",
                "2020-06-11T12:00:-1.000000Z",
                "2020-06-11T12:00:+1.000000Z",
                "2020-06-11T12:00:60.000000Z",
                "2020-06-11T12:60:00.000000Z",
                "2020-06-11T24:00:00.000000Z",
                "2020-06-31T12:00:00.000000Z",
                "2021-02-29T12:00:00.000000Z",
                "2020-13-11T12:00:00.000000Z",
                "2020-00-11T12:00:00.000000Z",
                "2020-06-00T12:00:00.000000Z",
                "202\u0660-06-11T12:00:00.000000Z",
                "+12020-06-11T12:00:00.000000Z",
                "-0001-06-11T12:00:00.000000Z"
            })
    void everyOtherSpellingIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LogTime.parse(text));
    }
}
