package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * One account of a network's list.
 *
 * @param id as the platform or its archive gives it: 1 to 256 bytes without control characters
 * @param line where it stood in the recorder's file, from 1
 */
public record RosterAccount(
        String id, IdScheme scheme, @Nullable Integer line) {
    public RosterAccount {
        Ref.requireAccountId("id", id);
        if (line != null && line < 1) {
            throw new InvalidValue("line", "must be at least 1");
        }
    }
}
