package dev.acta.events;

import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;

/** How those concerned had a measure looked at again, by the platform itself or out of court. */
public sealed interface Redress extends ActaEvent, Disputable
        permits ComplaintLodged, ComplaintDecided, DisputeOpened, DisputeDecided, OutcomeImplemented {
    @Override
    default Lane lane() {
        return Lane.REDRESS;
    }

    /** The {@code complaint:} or the {@code dispute:}. */
    Personal<Ref> matter();
}
