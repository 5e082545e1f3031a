package dev.acta.log.note;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) of the JDK, from and to the 32-byte forms of its keys. */
final class Ed25519 {

    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;

    /** What stands before the 32 bytes in the DER form of a public key (RFC 8410, section 4). */
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /**
     * The key of 32 bytes.
     *
     * @throws InvalidKey if they are not a point of the curve
     */
    static PublicKey publicKey(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new InvalidKey(InvalidKey.Reason.NOT_ED25519, "A key of Ed25519 has 32 bytes, not " + key.length);
        }
        byte[] encoded = Arrays.copyOf(DER, DER.length + KEY_LENGTH);
        System.arraycopy(key, 0, encoded, DER.length, KEY_LENGTH);
        try {
            PublicKey read = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            // Only whoever uses the key finds out whether it is a point.
            signature().initVerify(read);
            return read;
        } catch (NoSuchAlgorithmException e) {
            throw missing(e);
        } catch (GeneralSecurityException _) {
            throw new InvalidKey(InvalidKey.Reason.NOT_ED25519, "The key is not a point of Ed25519");
        }
    }

    /** The 32 bytes of a public key. */
    static byte[] bytes(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }

    /**
     * The pair of a 32-byte seed. The JDK has no direct way from a seed to its public key, but makes its pairs from 32
     * random bytes, and so from these; the pair is tried before it is given out.
     */
    static KeyPair pair(byte[] seed) {
        KeyPair pair;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            pair = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw missing(e);
        }
        if (!hasSeed(pair.getPrivate(), seed) || !verify(pair.getPublic(), seed, sign(pair.getPrivate(), seed))) {
            throw new IllegalStateException("This Java platform does not make the pair of a seed of Ed25519");
        }
        return pair;
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = signature();
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException _) {
            // Not of the length or form of a signature, so not one by this key.
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static boolean hasSeed(PrivateKey key, byte[] seed) {
        byte[] encoded = key.getEncoded();
        return Arrays.equals(encoded, encoded.length - KEY_LENGTH, encoded.length, seed, 0, KEY_LENGTH);
    }

    private static Signature signature() throws NoSuchAlgorithmException {
        return Signature.getInstance("Ed25519");
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("This Java platform lacks Ed25519", e);
    }

    /** "Random" bytes that are given beforehand. */
    private static final class Given extends SecureRandom {

        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("This Java platform does not make Ed25519 keys from 32 bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
