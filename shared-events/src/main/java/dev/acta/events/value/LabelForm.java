package dev.acta.events.value;

/** What a label on a post or an account looks like. */
public enum LabelForm {
    FACT_CHECK_LINK,
    WARNING,
    INTERSTITIAL,
    AFFILIATION,
    PUBLIC_INTEREST_NOTICE,
    OTHER
}
