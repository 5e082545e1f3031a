package dev.acta.command.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines as they arrive, and never keeps more of one than a line may have. */
public final class Lines {
    private static final int BUFFER = 16 << 10;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    /** @param most the longest line, in bytes */
    public Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** How many bytes a line may have. */
    public int longest() {
        return most;
    }

    /** The number of the line that was read last; 0 before the first. */
    public long number() {
        return number;
    }

    /**
     * The next line that is not blank; null after the last one.
     *
     * @throws IOException if what is sent breaks off; the line that it breaks off in is not told
     */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean some = false;
        boolean tooLong = false;
        while (at < end || fill()) {
            if (!some) {
                some = true;
                number++;
            }
            int newline = newline();
            if (!tooLong && text.size() + (newline - at) <= most) {
                text.write(buffer, at, newline - at);
            } else {
                tooLong = true;
                text = new ByteArrayOutputStream();
            }
            at = Math.min(newline + 1, end);
            if (newline < end) {
                if (tooLong) {
                    return new Line.TooLong(number);
                }
                if (!isBlank(text)) {
                    return new Line.Text(number, text.toByteArray());
                }
                some = false;
                text.reset();
            }
        }
        if (tooLong) {
            return new Line.TooLong(number);
        }
        return isBlank(text) ? null : new Line.Text(number, text.toByteArray());
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(buffer, 0, buffer.length), 0);
        return end > 0;
    }

    private int newline() {
        int place = at;
        while (place < end && buffer[place] != '\n') {
            place++;
        }
        return place;
    }

    private static boolean isBlank(ByteArrayOutputStream text) {
        return text.size() == 0 || text.toString(StandardCharsets.ISO_8859_1).isBlank();
    }
}
