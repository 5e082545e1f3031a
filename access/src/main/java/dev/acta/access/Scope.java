package dev.acta.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token may be used for: one word each of its claim {@code scope}. */
public enum Scope {
    /** To record. */
    COMMANDS,
    /** To read timelines and states. */
    TIMELINE,
    /** To see what names private persons. */
    PERSONAL,
    /** To read the log itself. */
    LOG,
    /** To read investigations. */
    INVESTIGATIONS,
    /** To see how the server fares, and to have projections rebuilt. */
    OPERATIONS;

    /** As it stands in a token: {@code commands}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of a word; empty where it is none of ours. */
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
    }
}
