package dev.acta.events;

/** What was done to the record itself. */
public sealed interface RecordKeeping extends ActaEvent
        permits DocumentRecorded,
                RecordsLinked,
                RecordCorrected,
                ErasureRequested,
                PersonalDataErased,
                LegalHoldPlaced,
                LegalHoldReleased {
    @Override
    default Lane lane() {
        return Lane.RECORD_KEEPING;
    }
}
