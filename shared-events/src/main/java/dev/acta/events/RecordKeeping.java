package dev.acta.events;

/** What was done to the record itself. */
public sealed interface RecordKeeping extends ActaEvent permits DocumentRecorded, RecordsLinked, RecordCorrected {
    @Override
    default Lane lane() {
        return Lane.RECORD_KEEPING;
    }
}
