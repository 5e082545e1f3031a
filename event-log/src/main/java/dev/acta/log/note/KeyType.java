package dev.acta.log.note;

/** The types of signature known here, by the bytes that C2SP signed-note assigns. */
public enum KeyType {
    /** Ed25519 over the note's text: how a log signs. */
    ED25519(0x01),
    /** Ed25519 over a time and the note's text, C2SP tlog-cosignature: how a witness signs. */
    COSIGNATURE_V1(0x04);

    private final byte code;

    KeyType(int code) {
        this.code = (byte) code;
    }

    /** Its byte in key ids and keys. */
    public byte code() {
        return code;
    }

    static KeyType of(byte code) {
        for (KeyType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new InvalidKey(
                InvalidKey.Reason.UNKNOWN_TYPE, "A key of type " + Byte.toUnsignedInt(code) + " is not known here");
    }
}
