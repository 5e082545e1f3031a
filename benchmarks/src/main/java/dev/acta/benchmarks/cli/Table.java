package dev.acta.benchmarks.cli;

import java.io.PrintStream;

/** Prints rows of Markdown as they come. */
final class Table {

    private final PrintStream out = System.out;

    Table(String... heads) {
        row((Object[]) heads);
        out.println("|" + "---|".repeat(heads.length));
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ')
                    .append(cell instanceof Double number ? "%,.2f".formatted(number) : cell)
                    .append(" |");
        }
        out.println(line);
    }

    static void say(String text) {
        System.out.println(text);
    }
}
