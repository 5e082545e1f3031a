package dev.acta.query.state;

import dev.acta.events.CoverageAttested;
import dev.acta.events.DataRequestDecided;
import dev.acta.events.DataRequestRecorded;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.ErasureRequested;
import dev.acta.events.EvidenceRecorded;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.InvestigationReplayed;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordKeeping;
import dev.acta.events.RecordVoided;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RecordsUnlinked;
import dev.acta.events.value.Ref;
import org.jspecify.annotations.Nullable;

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
            case EvidenceRecorded it -> {
                statements.say(Aspect.EVIDENCE, it.evidence());
                it.about().forEach(about -> statements.known(Aspect.EVIDENCE, about));
            }
            case CoverageAttested it -> statements.say(Aspect.COVERAGE, it.coverage());
            case DataRequestRecorded it -> statements.say(Aspect.REQUEST, it.request());
            case DataRequestDecided it -> statements.say(Aspect.REQUEST, it.request());
            case InvestigationOpened it -> statements.say(Aspect.INVESTIGATION, it.investigation());
            case InvestigationReplayed it -> statements.say(Aspect.INVESTIGATION, it.investigation());
            case InvestigationSealed it -> statements.say(Aspect.INVESTIGATION, it.investigation());
            case ErasureRequested it -> erasure(it.erasure(), it.dataRequest(), statements);
            case PersonalDataErased it -> erasure(it.erasure(), it.dataRequest(), statements);
            case LegalHoldPlaced it -> statements.say(Aspect.HOLD, it.hold());
            case LegalHoldReleased it -> statements.say(Aspect.HOLD, it.hold());
            case RecordCorrected _, RecordVoided _, DuplicateMarked _, RecordsUnlinked _ -> {}
        }
    }

    private static void erasure(Ref erasure, @Nullable Ref dataRequest, StatementsMade statements) {
        statements.say(Aspect.ERASURE, erasure);
        if (dataRequest != null) {
            statements.say(Aspect.REQUEST, dataRequest);
        }
    }
}
