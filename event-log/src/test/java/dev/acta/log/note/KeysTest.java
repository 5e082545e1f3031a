package dev.acta.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.acta.log.note.InvalidKey.Reason;
import dev.acta.log.text.Base64Text;
import java.util.HexFormat;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final String VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final SigningKey KEY = SigningKey.ofSeed("example.com/log", new byte[32]);

    private static void refused(Reason reason, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidKey.class)
                .isThrownBy(reading)
                .extracting(InvalidKey::reason)
                .isEqualTo(reason);
    }

    /** RFC 8032, section 7.1, tests 1, 2, 3 and SHA(abc), whose messages are of one byte a character. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42, ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf, ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f, dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
    })
    void ed25519IsThatOfTheRfc(String seed, String publicKey, String message, String signature) {
        byte[] bytes = HexFormat.of().parseHex(message);
        byte[] signed = HexFormat.of().parseHex(signature);
        var pair = Ed25519.pair(HexFormat.of().parseHex(seed));

        assertThat(Ed25519.bytes(pair.getPublic())).asHexString().isEqualToIgnoringCase(publicKey);
        assertThat(Ed25519.sign(pair.getPrivate(), bytes)).isEqualTo(signed);
        assertThat(Ed25519.verify(Ed25519.publicKey(HexFormat.of().parseHex(publicKey)), bytes, signed))
                .isTrue();
    }

    @Test
    void aSigningKeySignsAsTheRfcSays() {
        SigningKey key = SigningKey.ofSeed(
                "a", HexFormat.of().parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));

        assertThat(key.sign("r").signature())
                .asHexString()
                .isEqualToIgnoringCase(
                        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void keysAreWrittenAndReadTheSame() {
        for (int i = 0; i < 100; i++) {
            SigningKey key = SigningKey.generate("example.com/" + i);
            SigningKey read = SigningKey.parse(key.toText());

            assertThat(read.toText()).isEqualTo(key.toText()).startsWith("PRIVATE+KEY+example.com/" + i + "+");
            assertThat(VerifierKey.parse(key.verifierKey().toString()))
                    .isEqualTo(key.verifierKey())
                    .hasSameHashCodeAs(key.verifierKey());
            assertThat(VerifierKey.parse(key.cosigner().toString()).type()).isEqualTo(KeyType.COSIGNATURE_V1);
            assertThat(read.verifierKey().verify("a\n", key.sign("a\n").signature()))
                    .isTrue();
        }
    }

    @Test
    void keysOfOneNameAreDifferentKeys() {
        assertThat(SigningKey.generate("a").toText())
                .isNotEqualTo(SigningKey.generate("a").toText());
        assertThat(KEY.verifierKey()).isNotEqualTo(KEY.cosigner());
        assertThat(KEY.verifierKey().keyId()).isNotEqualTo(KEY.cosigner().keyId());
    }

    @Test
    void aSecretKeyDoesNotTellItself() {
        assertThat(KEY).hasToString("secret key of " + KEY.verifierKey());
        assertThat(KEY.toString())
                .doesNotContain(Base64Text.encode(new byte[33]).substring(8));
    }

    @Test
    void aSignatureIsOfItsTextAndKeyOnly() {
        byte[] signature = KEY.sign("a\n").signature();

        assertThat(KEY.verifierKey().verify("a\n", signature)).isTrue();
        assertThat(KEY.verifierKey().verify("b\n", signature)).isFalse();
        assertThat(VerifierKey.parse(VKEY).verify("a\n", signature)).isFalse();
        assertThat(KEY.cosigner().verify("a\n", signature)).isFalse();
        for (int bit = 0; bit < 512; bit++) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(KEY.verifierKey().verify("a\n", flipped)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 65, 72})
    void aSignatureOfAnotherLengthIsNone(int length) {
        assertThat(KEY.verifierKey().verify("a\n", new byte[length])).isFalse();
        assertThat(KEY.cosigner().verify("a\n", new byte[length])).isFalse();
    }

    @Test
    void aCosignatureIsOfItsTextAndTimeOnly() {
        NoteSignature cosignature = KEY.cosign("a\n", 1_679_315_147);

        assertThat(cosignature.signature()).hasSize(72).startsWith(0, 0, 0, 0, 0x64, 0x18, 0x50, 0xcb);
        assertThat(KEY.cosigner().isNamedBy(cosignature)).isTrue();
        assertThat(KEY.cosigner().verify("a\n", cosignature.signature())).isTrue();
        assertThat(KEY.cosigner().verify("b\n", cosignature.signature())).isFalse();
        assertThat(KEY.verifierKey().verify("a\n", cosignature.signature())).isFalse();
        cosignature.signature()[7] ^= 1;
        assertThat(KEY.cosigner().verify("a\n", cosignature.signature())).isFalse();
    }

    @Test
    void aCosignatureOfATimeBeyond63BitsIsNone() {
        byte[] signature = Ed25519.sign(Ed25519.pair(new byte[32]).getPrivate(), Cosignature.message(-1, "a\n"));

        assertThat(KEY.cosigner().verify("a\n", new Cosignature(-1, signature).bytes()))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> KEY.cosign("a\n", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903a+",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2"
            })
    void aMalformedKeyIsRefused(String vkey) {
        refused(Reason.MALFORMED, () -> VerifierKey.parse(vkey));
        refused(Reason.MALFORMED, () -> SigningKey.parse("PRIVATE+KEY+" + vkey));
        refused(Reason.MALFORMED, () -> SigningKey.parse(vkey));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+0530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/fo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void anIdOfAnotherKeyIsRefused(String vkey) {
        refused(Reason.KEY_ID, () -> VerifierKey.parse(vkey));
    }

    @Test
    void aSecretKeyWithTheIdOfAnotherIsRefused() {
        String text = KEY.toText().replace("example.com/log", "example.com/other");

        refused(Reason.KEY_ID, () -> SigningKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u2003b", "a\nb"})
    void aNameWithASpaceOrNoneIsRefused(String name) {
        refused(Reason.NAME, () -> VerifierKey.parse(VKEY.replace("example.com/foo", name)));
        refused(Reason.NAME, () -> SigningKey.generate(name));
        refused(Reason.NAME, () -> SigningKey.generate("a+b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 5, 6, 255})
    void anotherTypeIsRefused(int type) {
        byte[] typed = Base64Text.decode("AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        typed[0] = (byte) type;
        String vkey = "a+530d903a+" + Base64Text.encode(typed);

        refused(Reason.UNKNOWN_TYPE, () -> VerifierKey.parse(vkey));
        refused(Reason.UNKNOWN_TYPE, () -> SigningKey.parse("PRIVATE+KEY+" + vkey));
    }

    @Test
    void aCosigningSecretHasNoTextOfItsOwn() {
        byte[] typed = new byte[33];
        typed[0] = 4;

        refused(Reason.UNKNOWN_TYPE, () -> SigningKey.parse("PRIVATE+KEY+a+00000000+" + Base64Text.encode(typed)));
    }

    @Test
    void bytesThatAreNoPointOrOfAnotherLengthAreRefused() {
        byte[] none = new byte[32];
        none[0] = 2;
        byte[] beyond = HexFormat.of().parseHex("ff".repeat(31) + "7f");

        refused(Reason.NOT_ED25519, () -> new VerifierKey("a", KeyType.ED25519, none));
        refused(Reason.NOT_ED25519, () -> new VerifierKey("a", KeyType.ED25519, beyond));
        refused(Reason.NOT_ED25519, () -> new VerifierKey("a", KeyType.ED25519, new byte[31]));
        refused(Reason.NOT_ED25519, () -> new VerifierKey("a", KeyType.ED25519, new byte[33]));
        refused(Reason.NOT_ED25519, () -> SigningKey.ofSeed("a", new byte[31]));
    }
}
