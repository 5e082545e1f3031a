package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * A person who speaks in public office, and is named in that capacity only.
 *
 * @param role the capacity, such as {@code spokesperson}
 */
public record Speaker(@Nullable String name, String role) {
    public Speaker {
        Require.text("name", name, Require.NAME);
        Require.text("role", role, Require.NAME);
    }
}
