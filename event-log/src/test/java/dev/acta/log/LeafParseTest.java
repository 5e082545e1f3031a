package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeafParseTest {

    private static final String ZEROS = "sha256:" + "0".repeat(64);

    private static final String LEAF = """
            {"eventId":"e-1","metadata":"%1$s","payload":"%1$s","personal":"%1$s",\
            "recordedAt":"2020-06-11T12:00:00.000000Z","revision":1,"sequence":0,"stream":"s","streamType":"t",\
            "timestamp":"2020-06-11T12:00:00.000001Z","type":"A","v":1}""".formatted(ZEROS);

    private static Leaf parsed(String leaf) {
        return Leaf.parse(leaf.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String leaf) {
        assertThatExceptionOfType(InvalidLeaf.class).as(leaf).isThrownBy(() -> parsed(leaf));
    }

    @Test
    void aLeafIsReadAndWrittenTheSame() {
        Leaf leaf = parsed(LEAF);

        assertThat(leaf.eventId()).isEqualTo("e-1");
        assertThat(leaf.personal()).isEqualTo(new byte[32]);
        assertThat(leaf.recordedAt()).isEqualTo(Instant.parse("2020-06-11T12:00:00Z"));
        assertThat(leaf.streamType()).isEqualTo("t");
        assertThat(leaf.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(LEAF);
    }

    @Test
    void whatAnEventLacksIsAbsent() {
        String bare = LEAF.replace("\"personal\":\"" + ZEROS + "\",", "").replace("\"streamType\":\"t\",", "");

        assertThat(parsed(bare).personal()).isNull();
        assertThat(parsed(bare).streamType()).isNull();
        assertThat(parsed(bare).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventId",
                "metadata",
                "payload",
                "recordedAt",
                "revision",
                "sequence",
                "stream",
                "timestamp",
                "type",
                "v"
            })
    void aMissingMemberIsRefused(String name) {
        refused(LEAF.replaceFirst("\"" + name + "\":[^,}]+,?", "").replace(",}", "}"));
        refused(LEAF.replaceFirst("\"" + name + "\":[^,}]+", "\"" + name + "\":null"));
        refused(LEAF.replaceFirst("\"" + name + "\":[^,}]+", "\"" + name + "\":[]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "\"v\":1 \"v\":2",
                "\"v\":1 \"v\":1,\"w\":1",
                "\"v\":1 \"v\":1,\"v\":1",
                "\"v\":1} \"v\":1}{}",
                "\"eventId\":\"e-1\" \"eventId\":\"\\u0065-1\"",
                "\"eventId\":\"e-1\" \"eventId\":\"\\/\"",
                "\"eventId\":\"e-1\" \"eventId\":1",
                "\"revision\":1 \"revision\":0",
                "\"revision\":1 \"revision\":-1",
                "\"revision\":1 \"revision\":2147483648",
                "\"revision\":1 \"revision\":1.0",
                "\"revision\":1 \"revision\":\"1\"",
                "\"sequence\":0 \"sequence\":-1",
                "\"sequence\":0 \"sequence\":9007199254740992",
                "\"streamType\":\"t\" \"streamType\":null",
                "\"streamType\":\"t\" \"streamType\":1",
                "\"personal\":\"sha \"personal\":\"sho",
                "sha256:00 sha256:0",
                "sha256:00 sha256:000",
                "sha256:00 sha256:0G",
                "sha256:00 sha256:0A",
                "sha256:00 SHA256:00",
                "sha256:00 sha512:00",
                "12:00:00.000000Z 12:00:00Z",
                "12:00:00.000000Z 12:00:00.000Z",
                "12:00:00.000000Z 12:00:00.000000000Z",
                "12:00:00.000000Z 12:00:00.000000+00:00",
                "12:00:00.000000Z 12:00:00.000000z",
                "12:00:00.000000Z 12:00:60.000000Z",
                "12:00:00.000000Z 24:00:00.000000Z",
                "12:00:00.000000Z 12:00:00,000000Z",
                "2020-06-11T12:00:00.000000Z 2020-06-31T12:00:00.000000Z",
                "2020-06-11T12:00:00.000000Z 2020-06-11t12:00:00.000000Z",
                "2020-06-11T12:00:00.000000Z +12020-06-11T12:00:00.000000Z",
                "2020-06-11T12:00:00.000000Z -0001-06-11T12:00:00.000000Z"
            })
    void everyOtherSpellingIsRefused(String right, String wrong) {
        assertThat(LEAF).contains(right);
        refused(LEAF.replace(right, wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "\"x\"", "1", "{\"v\":1}"})
    void whatIsNoLeafIsRefused(String leaf) {
        refused(leaf);
    }

    @Test
    void whiteSpaceIsRefused() {
        refused(LEAF + "\n");
        refused(" " + LEAF);
        refused(LEAF.replace("\"v\":1", "\"v\": 1"));
    }

    @Test
    void membersInAnotherOrderAreRefused() {
        refused(LEAF.replace(",\"v\":1", "").replace("{\"eventId\"", "{\"v\":1,\"eventId\""));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] leaf = LEAF.getBytes(StandardCharsets.UTF_8);
        leaf[LEAF.indexOf("e-1")] = (byte) 0xff;

        assertThatExceptionOfType(InvalidLeaf.class).isThrownBy(() -> Leaf.parse(leaf));
    }

    @Test
    void aLeafTooLargeForABundleIsRefused() {
        int most = Leaf.MAX_BYTES - LEAF.length() + 1;

        assertThat(parsed(LEAF.replace("\"s\"", "\"" + "s".repeat(most) + "\"")).stream())
                .hasSize(most);
        refused(LEAF.replace("\"s\"", "\"" + "s".repeat(most + 1) + "\""));
    }

    @Test
    void theLargestNumbersAreRead() {
        Leaf leaf = parsed(LEAF.replace("\"sequence\":0", "\"sequence\":9007199254740991")
                .replace("\"revision\":1", "\"revision\":2147483647"));

        assertThat(leaf.sequence()).isEqualTo((1L << 53) - 1);
        assertThat(leaf.revision()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void hashesAreReadAsTheyAreWritten() {
        byte[] hash = Sha256.of(new byte[] {1});

        assertThat(Sha256.parse(Sha256.text(hash))).isEqualTo(hash);
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.parse(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sha256.parse(Sha256.text(hash).replace('b', 'B')));
    }
}
