package dev.acta.events.value;

/**
 * A measured or stated number with the name of what was counted.
 *
 * @param name what was counted: {@code tweets}, {@code retweets}, {@code clusters of accounts}
 */
public record Figure(String name, Count count) {
    public Figure {
        Require.text("name", name, Require.NAME);
    }
}
