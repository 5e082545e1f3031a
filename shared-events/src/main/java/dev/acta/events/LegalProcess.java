package dev.acta.events;

/** What authorities ordered, what was answered, and what courts made of it. */
public sealed interface LegalProcess extends ActaEvent permits AuthorityRegistered {
    @Override
    default Lane lane() {
        return Lane.LEGAL_PROCESS;
    }
}
