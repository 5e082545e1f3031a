package dev.acta.events;

/** The line of a timeline on which an event is drawn. */
public enum Lane {
    PLATFORM_ACTION("platform-action"),
    GOVERNMENT_REACTION("government-reaction"),
    LEGAL_PROCESS("legal-process"),
    RESEARCH_FINDING("research-finding"),
    REDRESS("redress"),
    RECORD_KEEPING("record-keeping");

    private final String slug;

    Lane(String slug) {
        this.slug = slug;
    }

    /** How the HTTP API writes it. */
    public String slug() {
        return slug;
    }
}
