package dev.acta.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.checkpoint.InvalidCheckpoint.Reason;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** The text of C2SP tlog-checkpoint's example. */
    private static final String EXAMPLE = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    private static void refused(Reason reason, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidCheckpoint.class)
                .isThrownBy(reading)
                .extracting(InvalidCheckpoint::reason)
                .isEqualTo(reason);
    }

    @Test
    void theExampleIsRead() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root()).hasSize(32).startsWith(0x0a, 0xc5, 0x18, 0x6a);
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @Test
    void theEmptyTreeHasSizeZero() {
        assertThat(Checkpoint.parse("a\n0\n" + ROOT + "\n").size()).isZero();
        assertThat(Checkpoint.parse("a\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void extensionsAreKept() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE + "one\n two \u20ac\n");

        assertThat(checkpoint.extensions()).containsExactly("one", " two \u20ac");
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE + "one\n two \u20ac\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n1\n",
                "a\n1\n" + ROOT,
                "a\n1\n" + ROOT + "\nb",
                "\n1\n" + ROOT + "\n",
                EXAMPLE + "\n",
                EXAMPLE + "\nx\n"
            })
    void missingOrEmptyLinesAreRefused(String text) {
        refused(Reason.LINES, () -> Checkpoint.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "01",
                "00",
                "-1",
                "+1",
                "-0",
                "1.0",
                "1e3",
                "0x1",
                "\u0661",
                "\uff11",
                "9223372036854775808",
                "18446744073709551616",
                "99999999999999999999"
            })
    void anotherSpellingOfTheSizeIsRefused(String size) {
        refused(Reason.SIZE, () -> Checkpoint.parse("a\n" + size + "\n" + ROOT + "\n"));
        refused(Reason.SIZE, () -> new Checkpoint("a", -1, new byte[32]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=",
                "CsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=",
                " CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==",
                "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2IA",
                "x"
            })
    void aRootThatIsNotBase64Of32BytesIsRefused(String root) {
        refused(Reason.ROOT, () -> Checkpoint.parse("a\n1\n" + root + "\n"));
    }

    @Test
    void controlCharactersAreRefused() {
        refused(Reason.CHARACTER, () -> Checkpoint.parse("a\tb\n1\n" + ROOT + "\n"));
        refused(Reason.CHARACTER, () -> Checkpoint.parse(EXAMPLE + "one\r\n"));
        refused(Reason.CHARACTER, () -> new Checkpoint("a\nb", 1, new byte[32]));
        refused(Reason.CHARACTER, () -> new Checkpoint("a", 1, new byte[32], List.of("one\ntwo")));
    }

    @Test
    void halfACharacterIsRefused() {
        refused(Reason.CHARACTER, () -> new Checkpoint("\ud83d", 1, new byte[32]));
    }

    @Test
    void emptyLinesCannotBeWritten() {
        refused(Reason.LINES, () -> new Checkpoint("", 1, new byte[32]));
        refused(Reason.LINES, () -> new Checkpoint("a", 1, new byte[32], List.of("")));
        refused(Reason.ROOT, () -> new Checkpoint("a", 1, new byte[31]));
    }
}
