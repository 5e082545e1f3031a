package dev.acta.log.copy;

import dev.acta.log.Sha256;
import java.util.Arrays;
import java.util.Base64;

/** Writes a line in the one form that {@link LineScanner} reads. */
final class LineWriter {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private byte[] line = new byte[1 << 11];
    private int length;

    /** Writes ASCII as it stands. */
    LineWriter raw(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            line[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    LineWriter number(long value) {
        return raw(Long.toString(value));
    }

    /** Writes UTF-8 as a string in quotes. */
    LineWriter string(byte[] utf8) {
        room(2 * utf8.length + 2);
        line[length++] = '"';
        for (byte b : utf8) {
            switch (b) {
                case '"', '\\' -> {
                    line[length++] = '\\';
                    line[length++] = b;
                }
                case '\n' -> {
                    line[length++] = '\\';
                    line[length++] = 'n';
                }
                default -> line[length++] = b;
            }
        }
        line[length++] = '"';
        return this;
    }

    LineWriter base64(byte[] bytes) {
        byte[] encoded = BASE64.encode(bytes);
        room(encoded.length + 2);
        line[length++] = '"';
        System.arraycopy(encoded, 0, line, length, encoded.length);
        length += encoded.length;
        line[length++] = '"';
        return this;
    }

    LineWriter hash(byte[] hash) {
        return raw("\"").raw(Sha256.text(hash)).raw("\"");
    }

    /** The line, ended by a line feed. */
    byte[] end() {
        raw("\n");
        return Arrays.copyOf(line, length);
    }

    private void room(int more) {
        if (line.length - length < more) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
    }
}
