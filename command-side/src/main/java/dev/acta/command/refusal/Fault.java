package dev.acta.command.refusal;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a command.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the body; for a list of accounts a slash and the part's name
 * @param message what is wrong and what would do; never holds what is personal
 * @param line the line of the list, from 1
 */
public record Fault(
        String pointer, String message, @Nullable Long line) {
    public static Fault at(String pointer, String message) {
        return new Fault(pointer, message, null);
    }
}
