package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody looks for what is said or done: a page of press conferences, a transparency report, an account.
 *
 * @param of whose it is
 */
public record Channel(
        String name, @Nullable Ref of, @Nullable String url) {
    public Channel {
        Require.text("name", name, Require.NAME);
        Require.impersonal("of", of);
        Require.url("url", url);
    }
}
