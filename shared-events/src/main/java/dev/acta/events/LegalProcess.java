package dev.acta.events;

/** What authorities ordered, what was answered, and what courts made of it. */
public sealed interface LegalProcess extends ActaEvent
        permits OrderRecorded,
                OrderAmended,
                OrderWithdrawn,
                OrderAnswered,
                ProceedingOpened,
                RulingRecorded,
                ProceedingClosed,
                AuthorityRegistered {
    @Override
    default Lane lane() {
        return Lane.LEGAL_PROCESS;
    }
}
