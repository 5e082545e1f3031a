package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Instant NOON = Instant.parse("2020-06-11T12:00:00Z");

    private static Leaf leaf(String stream, @Nullable String streamType, byte @Nullable [] personal) {
        byte[] metadata = SaltedDigest.of(new byte[32], "{}".getBytes(StandardCharsets.UTF_8));
        byte[] payload = SaltedDigest.of(new byte[32], "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        return new Leaf("e-1", metadata, payload, personal, NOON, 1, 0, stream, streamType, NOON.plusNanos(1_000), "A");
    }

    private static String text(Leaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }

    /** A golden form: if this must change, the log's format has changed. */
    @Test
    void itsBytesAndItsHashStandStill() {
        Leaf leaf = leaf("network:twitter/2020-06-a", "network", new byte[32]);

        assertThat(text(leaf)).isEqualTo("""
                        {"eventId":"e-1",\
                        "metadata":"sha256:fb1634c4e6cd4b1f1afe3ce2d6ef080f7ac5d1f357d723ad4dfca782733b62db",\
                        "payload":"sha256:b06a229070741292512e8760f470dd7a4c46ccfdf253df781d88dabe58c1ccb1",\
                        "personal":"sha256:0000000000000000000000000000000000000000000000000000000000000000",\
                        "recordedAt":"2020-06-11T12:00:00.000000Z","revision":1,"sequence":0,\
                        "stream":"network:twitter/2020-06-a","streamType":"network",\
                        "timestamp":"2020-06-11T12:00:00.000001Z","type":"A","v":1}""");
        assertThat(HexFormat.of().formatHex(MerkleHash.leaf(leaf.bytes())))
                .isEqualTo("99d335e9e1170fd201b6df8959584420e5010e1c487d9d4be78d6a724a9f68a3");
    }

    @Test
    void whatAnEventLacksIsLeftOut() {
        assertThat(text(leaf("s", null, null))).doesNotContain("personal").doesNotContain("streamType");
    }

    @Test
    void stringsAreEscapedAsRfc8785Says() {
        assertThat(text(leaf("€$\u000f\nA'B\"\\\"/", null, null))).contains("\"€$\\u000f\\nA'B\\\"\\\\\\\"/\"");
    }

    @Test
    void aLoneSurrogateHasNoCanonicalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> text(leaf("\ud83d", null, null)));
        assertThat(text(leaf("\ud83d\ude00", null, null))).contains("\ud83d\ude00");
    }

    @Test
    void aLeafTooLargeForABundleIsRefused() {
        assertThatThrownBy(() -> leaf("s".repeat(70_000), null, null).bytes()).isInstanceOf(LeafTooLarge.class);
    }
}
