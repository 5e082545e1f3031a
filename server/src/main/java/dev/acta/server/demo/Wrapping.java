package dev.acta.server.demo;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, broken between words, and within a word only where it is longer than a line. */
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
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
