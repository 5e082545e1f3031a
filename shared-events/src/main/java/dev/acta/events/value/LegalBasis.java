package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What the law has to say for an order, an erasure or a hold. It names nobody private.
 *
 * @param article the law and its article, such as {@code GDPR Art. 17(1)(a)}
 * @param jurisdiction whose law: a code of ISO 3166-1, EU or UN
 */
public record LegalBasis(
        String article, String jurisdiction, @Nullable String text) {
    public LegalBasis {
        Require.text("article", article, Require.NAME);
        Jurisdictions.require("jurisdiction", jurisdiction);
        Require.text("text", text, Require.QUOTATION);
    }
}
