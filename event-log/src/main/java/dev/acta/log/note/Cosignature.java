package dev.acta.log.note;

import dev.acta.log.text.Utf8;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A timestamped Ed25519 signature of C2SP tlog-cosignature: seconds since the Epoch and a signature. */
record Cosignature(long time, byte[] signature) {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    /** Takes the two apart, if the bytes are of that form. */
    static Optional<Cosignature> of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long time = buffer.getLong();
        byte[] signature = new byte[Ed25519.SIGNATURE_LENGTH];
        buffer.get(signature);
        return time < 0 ? Optional.empty() : Optional.of(new Cosignature(time, signature));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(time).put(signature).array();
    }

    byte[] message(String noteText) {
        return message(time, noteText);
    }

    /** What is signed. */
    static byte[] message(long time, String noteText) {
        return Utf8.encode("cosignature/v1\ntime " + time + "\n" + noteText);
    }
}
