package dev.acta.log.copy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines, each read as one thing; a line that is none is told as damaged, and the next one can be read. */
final class LineCursor<T> implements CopyCursor<T> {

    private final Lines lines;
    private final Function<byte[], T> parse;

    LineCursor(Lines lines, Function<byte[], T> parse) {
        this.lines = lines;
        this.parse = parse;
    }

    @Override
    public @Nullable T next() {
        byte[] line = lines.next();
        if (line == null) {
            return null;
        }
        try {
            return parse.apply(line);
        } catch (InvalidLine e) {
            throw new DamagedPart(lines.at(), "Not a line of this format: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
