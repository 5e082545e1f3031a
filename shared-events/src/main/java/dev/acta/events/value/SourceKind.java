package dev.acta.events.value;

/** What a source is of the thing it tells of. */
public enum SourceKind {
    /** The thing itself: the platform's post, the institute's report. */
    ORIGINAL,
    TRANSCRIPT,
    TRANSLATION,
    /** Somebody else's account of it. */
    REPORT
}
