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
    private long finished;

    /** @param most the longest line, in bytes */
    public Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** How many bytes a line may have. */
    public int longest() {
        return most;
    }

    /** How many lines have been read to their end. */
    public long finished() {
        return finished;
    }

    /**
     * The next line that is not blank; null after the last one.
     *
     * @throws IOException if what is sent breaks off; the line that it breaks off in is not told
     */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (at < end || fill()) {
            int newline = newline();
            if (!tooLong && text.size() + (newline - at) <= most) {
                text.write(buffer, at, newline - at);
            } else {
                tooLong = true;
                text.reset();
            }
            at = Math.min(newline + 1, end);
            if (newline < end) {
                finished++;
                if (tooLong || !isBlank(text)) {
                    return line(finished, text, tooLong);
                }
                text.reset();
            }
        }
        return tooLong || !isBlank(text) ? line(++finished, text, tooLong) : null;
    }

    private static Line line(long number, ByteArrayOutputStream text, boolean tooLong) {
        return tooLong ? new Line.TooLong(number) : new Line.Text(number, text.toByteArray());
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
