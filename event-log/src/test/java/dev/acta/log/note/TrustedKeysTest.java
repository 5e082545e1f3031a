package dev.acta.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.note.InvalidNote.Reason;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrustedKeysTest {

    private static final String TEXT = "one\n";

    private static final SigningKey LOG = SigningKey.ofSeed("example.com/log", new byte[32]);
    private static final SigningKey WITNESS = SigningKey.generate("example.com/witness");
    private static final SigningKey STRANGER = SigningKey.generate("example.com/stranger");

    private static final TrustedKeys KEYS = new TrustedKeys(List.of(LOG.verifierKey(), WITNESS.cosigner()));

    private static SignedNote note(NoteSignature... signatures) {
        return new SignedNote(TEXT, List.of(signatures));
    }

    /** The name and id of one key with the signature of another. */
    private static NoteSignature forged(NoteSignature named, NoteSignature by) {
        return new NoteSignature(named.name(), named.keyId(), by.signature());
    }

    private static void refused(Reason reason, ThrowingCallable check) {
        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(check)
                .extracting(InvalidNote::reason)
                .isEqualTo(reason);
    }

    @Test
    void theySayWhoSignedAndPassOverStrangers() {
        SignedNote note = note(STRANGER.sign(TEXT), WITNESS.cosign(TEXT, 5), LOG.sign(TEXT));

        assertThat(KEYS.verify(note)).containsExactly(WITNESS.cosigner(), LOG.verifierKey());
    }

    @Test
    void aKeyThatSignedTwiceIsNamedOnce() {
        SignedNote note = note(WITNESS.cosign(TEXT, 5), WITNESS.cosign(TEXT, 6));

        assertThat(KEYS.verify(note)).containsExactly(WITNESS.cosigner());
    }

    @Test
    void aNoteOfStrangersAloneIsRefused() {
        refused(Reason.NO_KNOWN_KEY, () -> KEYS.verify(note(STRANGER.sign(TEXT))));
        refused(Reason.NO_KNOWN_KEY, () -> new TrustedKeys(List.of()).verify(note(LOG.sign(TEXT))));
    }

    @Test
    void aFailingSignatureOfAKnownKeySpoilsTheNote() {
        NoteSignature forged = forged(LOG.sign(TEXT), STRANGER.sign(TEXT));

        refused(Reason.WRONG_SIGNATURE, () -> KEYS.verify(note(forged)));
        refused(Reason.WRONG_SIGNATURE, () -> KEYS.verify(note(WITNESS.cosign(TEXT, 5), forged)));
        refused(Reason.WRONG_SIGNATURE, () -> KEYS.verify(note(LOG.sign(TEXT), forged)));
    }

    @Test
    void aSignatureOfAnotherTextSpoilsTheNote() {
        refused(Reason.WRONG_SIGNATURE, () -> KEYS.verify(note(LOG.sign("two\n"))));
    }

    @Test
    void aStrangerWhoSharesOnlyNameOrIdIsPassedOver() {
        NoteSignature sameName = SigningKey.generate("example.com/log").sign(TEXT);
        NoteSignature sameId = new NoteSignature("other", LOG.verifierKey().keyId(), new byte[64]);

        assertThat(KEYS.verify(note(sameName, sameId, LOG.sign(TEXT)))).containsExactly(LOG.verifierKey());
        refused(Reason.NO_KNOWN_KEY, () -> KEYS.verify(note(sameName, sameId)));
    }

    @Test
    void aWitnessDoesNotSignAsALog() {
        refused(Reason.NO_KNOWN_KEY, () -> KEYS.verify(note(WITNESS.sign(TEXT))));
    }

    @Test
    void sixteenSignersAndMoreAreTold() {
        List<SigningKey> many = IntStream.range(0, 40)
                .mapToObj(i -> SigningKey.generate("key/" + i))
                .toList();
        SignedNote note =
                new SignedNote(TEXT, many.stream().map(key -> key.sign(TEXT)).toList());

        assertThat(new TrustedKeys(many.stream().map(SigningKey::verifierKey).toList()).verify(note))
                .hasSize(40);
    }

    /** Two points of the curve whose key ids are the same under one name: found by trying. */
    @Test
    void twoKeysOfOneNameAndIdAreRefused() {
        VerifierKey one = VerifierKey.parse("a+8deb5fd0+AQAAf94AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        VerifierKey other = VerifierKey.parse("a+8deb5fd0+AQAAFcEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThatExceptionOfType(InvalidKey.class)
                .isThrownBy(() -> new TrustedKeys(List.of(one, other)))
                .extracting(InvalidKey::reason)
                .isEqualTo(InvalidKey.Reason.AMBIGUOUS);
    }

    @Test
    void oneKeyMayBeGivenTwice() {
        assertThat(new TrustedKeys(List.of(LOG.verifierKey(), LOG.verifierKey())).keys())
                .hasSize(1);
        assertThatCode(() -> new TrustedKeys(List.of(LOG.verifierKey(), LOG.cosigner())))
                .doesNotThrowAnyException();
    }
}
