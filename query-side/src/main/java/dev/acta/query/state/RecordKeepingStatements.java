package dev.acta.query.state;

import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordKeeping;
import dev.acta.events.RecordsLinked;

/** What is said of things by what is done to the record. */
final class RecordKeepingStatements {
    private RecordKeepingStatements() {}

    static void of(RecordKeeping event, StatementsMade statements) {
        switch (event) {
            case DocumentRecorded it -> statements.say(Aspect.DOCUMENT, it.document());
            case RecordsLinked it -> {
                statements.known(Aspect.LINK, it.from());
                statements.known(Aspect.LINK, it.to());
            }
            case ErasureRequested it -> statements.say(Aspect.ERASURE, it.erasure());
            case PersonalDataErased it -> statements.say(Aspect.ERASURE, it.erasure());
            case LegalHoldPlaced it -> statements.say(Aspect.HOLD, it.hold());
            case LegalHoldReleased it -> statements.say(Aspect.HOLD, it.hold());
            case RecordCorrected _ -> {}
        }
    }
}
