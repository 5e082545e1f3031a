package dev.acta.command.contract;

/** Who sends commands. */
public enum Client {
    /** Acts for {@code platform:rehearsal}, is a steward, and reports on all. */
    DESK("acta.client.acts-for=platform:rehearsal,steward"),
    /** The same under another name, for what needs two. */
    SECOND("acta.client.name=second", "acta.client.acts-for=platform:rehearsal,steward"),
    /** May record nothing of anybody's. */
    NOBODY("acta.client.name=nobody", "acta.client.acts-for=", "acta.client.records-about=investigator");

    private final String[] settings;

    Client(String... settings) {
        this.settings = settings;
    }

    String[] settings() {
        return settings.clone();
    }
}
