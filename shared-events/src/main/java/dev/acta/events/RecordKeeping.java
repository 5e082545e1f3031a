package dev.acta.events;

/** What was done to the record itself. */
public sealed interface RecordKeeping extends ActaEvent
        permits DocumentRecorded,
                EvidenceRecorded,
                RecordsLinked,
                RecordsUnlinked,
                RecordCorrected,
                RecordVoided,
                DuplicateMarked,
                CoverageAttested,
                DataRequestRecorded,
                DataRequestDecided,
                InvestigationOpened,
                InvestigationReplayed,
                InvestigationSealed,
                ErasureRequested,
                PersonalDataErased,
                LegalHoldPlaced,
                LegalHoldReleased {
    @Override
    default Lane lane() {
        return Lane.RECORD_KEEPING;
    }
}
