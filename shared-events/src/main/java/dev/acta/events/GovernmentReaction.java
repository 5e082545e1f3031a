package dev.acta.events;

/** What a government said or did about it. */
public sealed interface GovernmentReaction extends ActaEvent
        permits OfficialResponseIssued,
                OfficialResponseAmended,
                OfficialResponseRetracted,
                DemandAnswered,
                OutcomeObserved,
                DemandWithdrawn {
    @Override
    default Lane lane() {
        return Lane.GOVERNMENT_REACTION;
    }
}
