package dev.acta.log.copy;

import dev.acta.log.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Reads a line whose members stand in one order, without white space, in the one form that {@link LineWriter} gives
 * them: so a byte changed is a line that no longer reads, or that says something else.
 */
final class LineScanner {

    private static final int MAX_DIGITS = 18;

    private final byte[] line;
    private int at;

    LineScanner(byte[] line) {
        this.line = line;
    }

    /** Reads past a text that must stand here. */
    void expect(String text) {
        if (!skip(text)) {
            throw new InvalidLine(at, "Expected " + text);
        }
    }

    /** Reads past a text if it stands here. */
    boolean skip(String text) {
        int length = text.length();
        if (at + length > line.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line[at + i] != text.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    void end() {
        if (at != line.length) {
            throw new InvalidLine(at, "Expected the end of the line");
        }
    }

    /** An integer of at most 18 digits, 0 or more, without leading zeros. */
    long number() {
        int start = at;
        long value = 0;
        while (at < line.length && line[at] >= '0' && line[at] <= '9' && at - start <= MAX_DIGITS) {
            value = value * 10 + line[at++] - '0';
        }
        int digits = at - start;
        if (digits == 0 || digits > MAX_DIGITS || (line[start] == '0' && digits > 1)) {
            throw new InvalidLine(start, "Expected an integer");
        }
        return value;
    }

    /** The bytes of a string in quotes, its escapes undone; only {@code \"}, {@code \\} and {@code \n} are used. */
    byte[] string() {
        expect("\"");
        int end = closingQuote();
        byte[] text = new byte[end - at];
        int length = 0;
        while (at < end) {
            byte b = line[at++];
            text[length++] = b == '\\' ? unescaped(line[at++]) : b;
        }
        at = end + 1;
        return length == text.length ? text : Arrays.copyOf(text, length);
    }

    private int closingQuote() {
        for (int i = at; i < line.length; i++) {
            if (line[i] == '"') {
                return i;
            }
            if (line[i] == '\\') {
                i++;
            } else if (line[i] >= 0 && line[i] < ' ') {
                throw new InvalidLine(i, "A control character in a string");
            }
        }
        throw new InvalidLine(line.length, "A string does not end");
    }

    private byte unescaped(byte escaped) {
        return switch (escaped) {
            case '"', '\\' -> escaped;
            case 'n' -> '\n';
            default -> throw new InvalidLine(at - 1, "An escape that is not used here");
        };
    }

    /** The bytes of a string of Base64 (RFC 4648, section 4, padded, no stray bits). */
    byte[] base64() {
        expect("\"");
        int start = at;
        int end = start;
        while (end < line.length && line[end] != '"') {
            end++;
        }
        byte[] bytes = decoded(start, end);
        at = end;
        expect("\"");
        return bytes;
    }

    private byte[] decoded(int start, int end) {
        try {
            ByteBuffer bytes = Base64.getDecoder().decode(ByteBuffer.wrap(line, start, end - start));
            byte[] exact = bytes.remaining() == bytes.array().length
                    ? bytes.array()
                    : Arrays.copyOf(bytes.array(), bytes.remaining());
            if ((end - start) % 4 != 0 || strayBits(exact, start, end)) {
                throw new InvalidLine(start, "Not canonical Base64");
            }
            return exact;
        } catch (IllegalArgumentException _) {
            throw new InvalidLine(start, "Not Base64");
        }
    }

    /** The decoder lets bits pass that stand for nothing: only a padded last group can have them. */
    private boolean strayBits(byte[] decoded, int start, int end) {
        if (end == start || line[end - 1] != '=') {
            return false;
        }
        byte[] rest = Arrays.copyOfRange(decoded, decoded.length / 3 * 3, decoded.length);
        byte[] group = Base64.getEncoder().encode(rest);
        return !Arrays.equals(group, 0, group.length, line, end - group.length, end);
    }

    /** A hash in quotes, as {@link Sha256#text} writes it. */
    byte[] hash() {
        int start = at;
        byte[] text = string();
        try {
            return Sha256.parse(new String(text, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException _) {
            throw new InvalidLine(start, "Expected a hash");
        }
    }
}
