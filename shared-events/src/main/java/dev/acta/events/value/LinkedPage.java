package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** The page that a label leads to. */
public record LinkedPage(
        String url, @Nullable String archiveUrl, @Nullable String title) {
    public LinkedPage {
        Require.url("url", url);
        Require.url("archiveUrl", archiveUrl);
        Require.text("title", title, Require.TITLE);
    }
}
