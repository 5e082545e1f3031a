package dev.acta.log.verify;

import dev.acta.log.copy.SampleLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder of a sample log, to be changed behind the log's back. */
final class Tampered {

    private static final int WIDTH = 256;

    private final Path root;
    private final SampleLog log;

    Tampered(Path root) {
        this.root = root;
        log = SampleLog.small();
        var _ = log.writeTo(root);
    }

    SampleLog log() {
        return log;
    }

    Path root() {
        return root;
    }

    /** Changes the line of one event. */
    void line(int position, UnaryOperator<String> change) {
        lines(position / WIDTH, lines -> lines.set(position % WIDTH, changed(lines.get(position % WIDTH), change)));
    }

    /** Exchanges what a pattern finds first in the line of one event. */
    void line(int position, String pattern, String replacement) {
        line(position, line -> replaced(line, pattern, replacement));
    }

    /** Exchanges the value of a member for that of the same member in another event's line. */
    void member(int position, String name, int other) {
        line(position, line -> line.replace(value(line, name), value(lineOf(other), name)));
    }

    String lineOf(int position) {
        return read(events(position / WIDTH))
                .lines()
                .skip(position % WIDTH)
                .findFirst()
                .orElseThrow();
    }

    private static String value(String line, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":(\"[^\"]*\")").matcher(line);
        if (!value.find()) {
            throw new IllegalStateException("No " + name + " in " + line);
        }
        return value.group(1);
    }

    /** Changes the lines of one file of events. */
    void lines(int file, Consumer<List<String>> change) {
        lines(events(file), change);
    }

    void lines(String file, Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(read(file).lines().toList());
        change.accept(lines);
        write(file, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
    }

    static String events(int file) {
        return file == 2 ? "events/002.p/188" : "events/00" + file;
    }

    void text(String file, UnaryOperator<String> change) {
        write(file, changed(read(file), change));
    }

    void text(String file, String pattern, String replacement) {
        text(file, text -> replaced(text, pattern, replacement));
    }

    /** Turns over one bit of a file. */
    void bit(String file, int at) {
        byte[] bytes = bytes(file);
        bytes[at] ^= 1;
        write(file, bytes);
    }

    void delete(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String pattern, String replacement) {
        return Pattern.compile(pattern).matcher(text).replaceFirst(replacement);
    }

    private static String changed(String text, UnaryOperator<String> change) {
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalStateException("Nothing was changed in " + text);
        }
        return changed;
    }
}
