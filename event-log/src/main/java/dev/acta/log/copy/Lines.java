package dev.acta.log.copy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, each ended by a line feed (also the last one). */
final class Lines implements AutoCloseable {

    /** A line of an event of thousands of personal items stays far below. */
    static final int MAX_LENGTH = 1 << 28;

    private static final int FIRST_BUFFER = 1 << 16;

    private final InputStream in;
    private final String where;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int from;
    private int to;
    private long number;

    /**
     * @param in what to read; closed with this
     * @param where what to call it in an error
     */
    Lines(InputStream in, String where) {
        this.in = in;
        this.where = where;
    }

    /** The next line without its line feed, null behind the last. */
    byte @Nullable [] next() {
        int searched = from;
        while (true) {
            for (int i = searched; i < to; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, from, i);
                    from = i + 1;
                    number++;
                    return line;
                }
            }
            int scanned = to - from;
            if (!fill()) {
                return atEnd();
            }
            searched = from + scanned;
        }
    }

    /** Where the line that was read last stands. */
    String at() {
        return where + " line " + number;
    }

    private byte @Nullable [] atEnd() {
        if (from == to) {
            return null;
        }
        from = to;
        number++;
        throw new DamagedPart(at(), "The line has no end: the rest is missing");
    }

    private boolean fill() {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            if (to >= MAX_LENGTH) {
                throw new UnreadableCopy(where, "A line is longer than " + MAX_LENGTH + " bytes");
            }
            buffer = Arrays.copyOf(buffer, to * 2);
        }
        try {
            int read = in.read(buffer, to, buffer.length - to);
            to += Math.max(read, 0);
            return read >= 0;
        } catch (IOException e) {
            throw new UnreadableCopy(where, "Cannot be read on: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UnreadableCopy(where, "Cannot be closed: " + e.getMessage(), e);
        }
    }
}
