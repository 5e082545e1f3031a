package dev.acta.server.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines of a width, broken between words, and within a word, at a hyphen if it can be, where one is too long.
 */
final class Wrapping {

    private Wrapping() {}

    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (width(rest) > width) {
                int end = end(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Behind the last hyphen that fits, else where the line is full. */
    private static int end(String word, int width) {
        int full = word.offsetByCodePoints(0, width);
        int hyphen = word.lastIndexOf('-', full - 1);
        return hyphen > 0 ? hyphen + 1 : full;
    }

    static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
