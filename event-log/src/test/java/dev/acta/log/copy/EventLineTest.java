package dev.acta.log.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.copy.CopiedItem.Missing;
import dev.acta.log.copy.CopiedItem.Withheld;
import dev.acta.log.json.JsonObject;
import dev.acta.log.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLineTest {

    private static final CopiedEvent EVENT = event();

    /** One with an item of each kind: there, withheld, erased, missing. */
    private static CopiedEvent event() {
        CopiedEvent event = SampleLog.small().events().get(4);
        return SampleLog.withItems(
                event,
                List.of(
                        event.items().get(1),
                        new Withheld(new byte[32]),
                        event.items().get(0),
                        new Missing()));
    }

    private static String line(CopiedEvent event) {
        return new String(EventLine.of(event), StandardCharsets.UTF_8);
    }

    private static CopiedEvent parsed(String line) {
        return EventLine.parse(line.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        for (CopiedEvent event : SampleLog.small().events()) {
            assertThat(line(parsed(line(event)))).isEqualTo(line(event));
        }
        assertThat(line(parsed(line(EVENT)))).isEqualTo(line(EVENT)).endsWith("null]}\n");
    }

    @Test
    void itIsJsonWithItsMembersInOrder() {
        JsonObject json = (JsonObject) JsonText.parse(line(EVENT));

        assertThat(json.names())
                .containsExactly("position", "leaf", "payload", "payloadSalt", "metadata", "metadataSalt", "items");
        assertThat(json.string("leaf").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(EVENT.leaf().bytes());
    }

    @Test
    void itsLeafHashIsThatOfTheText() {
        assertThat(parsed(line(EVENT)).leafHash()).isEqualTo(EVENT.leafHash());
    }

    /** The form is one: a byte changed is refused, or read as something else, never as the same. */
    @Test
    void noTwoLinesAreReadAsTheSame() {
        byte[] line = line(EVENT).strip().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < line.length; i++) {
            for (byte other : new byte[] {'A', '=', '0', ' ', '"', '\\', '\n', (byte) 0x80}) {
                byte[] changed = line.clone();
                changed[i] = other;
                if (other != line[i]) {
                    assertRefusedOrDifferent(changed);
                }
            }
        }
    }

    private static void assertRefusedOrDifferent(byte[] changed) {
        try {
            byte[] written = EventLine.of(EventLine.parse(changed));
            assertThat(Arrays.copyOf(written, written.length - 1)).isEqualTo(changed);
        } catch (InvalidLine e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }

    @Test
    void whatIsWrongIsSaidAndWhere() {
        assertInvalid("{\"position\":1,", "Expected ,\"leaf\": (at byte 13");
        assertInvalid("{\"position\":01,", "Expected an integer (at byte 12");
        assertInvalid("{\"position\":1234567890123456789,", "Expected an integer");
        assertInvalid("{\"position\":1,\"leaf\":\"{}\",", "The leaf is none");
        assertInvalid("{\"position\":1,\"leaf\":\"{", "A string does not end");
        assertInvalid("{\"position\":1,\"leaf\":\"\\u0020\"", "An escape that is not used here");
        assertInvalid(line(EVENT).strip() + " ", "Expected the end of the line");
        assertInvalid(line(EVENT).replace("sha256:0000000000", "sha256:000000000G"), "Expected a hash");
        assertInvalid(line(EVENT).replace("\"payload\":\"", "\"payload\":\"*"), "Not Base64");
    }

    private static void assertInvalid(String line, String message) {
        byte[] bytes = line.replace("\n", "").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventLine.parse(bytes))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining(message);
    }
}
