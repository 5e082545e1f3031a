package dev.acta.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.note.InvalidNote.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** Four bytes of key id and one of signature. */
    private static final String LINE = "— example.com AAAAAQI=\n";

    private static SignedNote parsed(String note) {
        return SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Reason reason, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(reading)
                .extracting(InvalidNote::reason)
                .isEqualTo(reason);
    }

    @Test
    void aNoteIsATextABlankLineAndSignatures() {
        SignedNote note = parsed("one\n\ntwo\n\n" + LINE + "— b /////wAB\n");

        assertThat(note.text()).isEqualTo("one\n\ntwo\n");
        assertThat(note.signatures()).extracting(NoteSignature::name).containsExactly("example.com", "b");
        assertThat(note.signatures()).extracting(NoteSignature::keyId).containsExactly(1, -1);
        assertThat(note.signatures().getLast().signature()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\n\n", "\n\n", "one\n\n\n\n", "one\n\ntwo: €, \ud83d\ude00, \u0085\n\n"})
    void whatIsReadIsWrittenTheSame(String text) {
        String note = text + LINE + LINE;

        assertThat(parsed(note).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(note);
    }

    @Test
    void aFurtherSignatureGoesBehindTheOthers() {
        SignedNote note = parsed("one\n\n" + LINE).with(new NoteSignature("b", -1, new byte[] {0, 1}));

        assertThat(note.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("one\n\n" + LINE + "— b /////wAB\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "one",
                "one\n",
                "one\n\n",
                "one\n" + LINE,
                "one\n\n— example.com AAAAAQI=",
                "\n" + LINE
            })
    void withoutABlankLineAndSignaturesItIsNoNote(String note) {
        refused(Reason.NO_SIGNATURES, () -> parsed(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- example.com AAAAAQI=",
                "—example.com AAAAAQI=",
                "—  AAAAAQI=",
                "— example.com",
                "— example.com ",
                "— example.com  AAAAAQI=",
                "— example.com AAAAAQI= ",
                "— example.com AAAAAQI",
                "— example.com AAAAAQJ=",
                "— example.com AAAA_QI=",
                "— example.com AAAAAQ==",
                "— example.com AAA=",
                "— exam+ple.com AAAAAQI=",
                "— exam\u00a0ple.com AAAAAQI=",
                "— exam\u3000ple.com AAAAAQI=",
                "— exam\u2028ple.com AAAAAQI=",
                "— exam\u0085ple.com AAAAAQI=",
                "x"
            })
    void aMalformedSignatureLineIsRefused(String line) {
        refused(Reason.MALFORMED_SIGNATURE, () -> parsed("one\n\n" + LINE + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\n\n" + LINE, "\tone\n\n" + LINE, "o\0ne\n\n" + LINE, "o\u001fne\n\n" + LINE})
    void controlCharactersAreRefused(String note) {
        refused(Reason.CONTROL_CHARACTER, () -> parsed(note));
    }

    @Test
    void controlCharactersInASignatureAreRefused() {
        refused(Reason.MALFORMED_SIGNATURE, () -> parsed("one\n\n— example.com AAAAAQI=\r\n"));
        refused(Reason.MALFORMED_SIGNATURE, () -> parsed("one\n\n— exam\u0001ple.com AAAAAQI=\n"));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] note = ("one\n\n" + LINE).getBytes(StandardCharsets.UTF_8);
        note[0] = (byte) 0xff;

        refused(Reason.NOT_UTF8, () -> SignedNote.parse(note));
        refused(Reason.NOT_UTF8, () -> new SignedNote("\ud83d\n", List.of(NoteSignature.parseLine(LINE.strip()))));
    }

    @Test
    void aHundredSignaturesAreReadAndNoMore() {
        assertThat(parsed("one\n\n" + LINE.repeat(100)).signatures()).hasSize(100);
        refused(Reason.TOO_MANY_SIGNATURES, () -> parsed("one\n\n" + LINE.repeat(101)));
        List<NoteSignature> many = Collections.nCopies(101, NoteSignature.parseLine(LINE.strip()));
        refused(Reason.TOO_MANY_SIGNATURES, () -> new SignedNote("one\n", many));
    }

    @Test
    void aNoteOfMoreThanAMebibyteIsNotRead() {
        String longest = "x".repeat(SignedNote.MAX_BYTES - 2 - LINE.getBytes(StandardCharsets.UTF_8).length);

        assertThat(parsed(longest + "\n\n" + LINE).text()).hasSize(longest.length() + 1);
        refused(Reason.TOO_LARGE, () -> parsed(longest + "x\n\n" + LINE));
    }

    @Test
    void anEmptySignatureIsRefused() {
        refused(Reason.MALFORMED_SIGNATURE, () -> new NoteSignature("a", 1, new byte[0]));
        refused(Reason.MALFORMED_SIGNATURE, () -> new NoteSignature("", 1, new byte[1]));
        refused(Reason.MALFORMED_SIGNATURE, () -> new NoteSignature("\ud83d", 1, new byte[1]));
    }
}
