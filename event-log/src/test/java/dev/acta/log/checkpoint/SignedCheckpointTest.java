package dev.acta.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.checkpoint.InvalidCheckpoint.Reason;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedCheckpointTest {

    private static final SigningKey LOG = SigningKey.generate("example.com/log");
    private static final SigningKey NEXT = SigningKey.generate("example.com/log");
    private static final SigningKey OTHER = SigningKey.generate("example.com/other");

    private static final Checkpoint CHECKPOINT = new Checkpoint("example.com/log", 7, new byte[32]);

    private static TrustedKeys trusting(VerifierKey... keys) {
        return new TrustedKeys(List.of(keys));
    }

    private static void refusedByItsLog(byte[] note, TrustedKeys keys) {
        assertThatExceptionOfType(InvalidCheckpoint.class)
                .isThrownBy(() -> SignedCheckpoint.open(note, keys))
                .extracting(InvalidCheckpoint::reason)
                .isEqualTo(Reason.NOT_BY_ITS_LOG);
    }

    @Test
    void whatIsSignedIsOpened() {
        byte[] note = SignedCheckpoint.sign(CHECKPOINT, List.of(LOG)).bytes();
        SignedCheckpoint opened = SignedCheckpoint.open(note, trusting(LOG.verifierKey()));

        assertThat(opened.checkpoint().text()).isEqualTo("example.com/log\n7\nAAAA" + "A".repeat(39) + "=\n");
        assertThat(opened.bytes()).isEqualTo(note);
    }

    @Test
    void anyOneKeyOfTheLogIsEnoughWhileItIsReplaced() {
        byte[] note = SignedCheckpoint.sign(CHECKPOINT, List.of(LOG, NEXT)).bytes();

        assertThat(SignedCheckpoint.open(note, trusting(LOG.verifierKey()))
                        .note()
                        .signatures())
                .hasSize(2);
        assertThat(SignedCheckpoint.open(note, trusting(NEXT.verifierKey())).bytes())
                .isEqualTo(note);
    }

    @Test
    void aWitnessAloneDoesNotMakeACheckpoint() {
        SignedNote note =
                SignedCheckpoint.sign(CHECKPOINT, List.of(LOG)).note().with(OTHER.cosign(CHECKPOINT.text(), 1));

        refusedByItsLog(note.bytes(), trusting(OTHER.cosigner()));
        assertThat(SignedCheckpoint.open(note, trusting(OTHER.cosigner(), LOG.verifierKey()))
                        .note())
                .isEqualTo(note);
    }

    @Test
    void aCosignatureByTheLogsOwnNameDoesNotMakeACheckpoint() {
        SignedNote note = new SignedNote(CHECKPOINT.text(), List.of(LOG.cosign(CHECKPOINT.text(), 1)));

        refusedByItsLog(note.bytes(), trusting(LOG.cosigner()));
    }

    @Test
    void theTrustedKeyOfOneLogDoesNotSpeakForAnother() {
        byte[] note = SignedCheckpoint.sign(CHECKPOINT, List.of(OTHER)).bytes();

        refusedByItsLog(note, trusting(OTHER.verifierKey(), LOG.verifierKey()));
    }

    @Test
    void aSignatureThatFailsIsTold() {
        byte[] note = SignedCheckpoint.sign(CHECKPOINT, List.of(LOG)).bytes();
        byte[] altered = new String(note, StandardCharsets.UTF_8)
                .replace("\n7\n", "\n8\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(() -> SignedCheckpoint.open(altered, trusting(LOG.verifierKey())))
                .extracting(InvalidNote::reason)
                .isEqualTo(InvalidNote.Reason.WRONG_SIGNATURE);
    }

    @Test
    void aSignedTextThatIsNoCheckpointIsTold() {
        byte[] note = new SignedNote("hello\n", List.of(LOG.sign("hello\n"))).bytes();

        assertThatExceptionOfType(InvalidCheckpoint.class)
                .isThrownBy(() -> SignedCheckpoint.open(note, trusting(LOG.verifierKey())))
                .extracting(InvalidCheckpoint::reason)
                .isEqualTo(Reason.LINES);
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> SignedCheckpoint.sign(CHECKPOINT, List.of()));
    }
}
