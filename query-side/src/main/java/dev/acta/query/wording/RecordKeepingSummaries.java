package dev.acta.query.wording;

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
import dev.acta.events.value.Change;
import dev.acta.events.value.Gap;
import dev.acta.events.value.Held;
import java.util.List;
import java.util.stream.Collectors;

/** Summaries of what is done to the record. */
final class RecordKeepingSummaries {
    private RecordKeepingSummaries() {}

    static void tell(RecordKeeping event, Summary summary) {
        switch (event) {
            case DocumentRecorded it ->
                summary.say("By", it.author())
                        .say("Figures", Words.figures(it.figures()))
                        .claims(it.claims());
            case EvidenceRecorded _ -> {}
            case RecordsLinked it ->
                summary.say("Asserted by", Words.name(it.assertedBy())).say("Because", it.why());
            case RecordsUnlinked it -> summary.say("Because", it.why());
            case RecordCorrected it ->
                summary.say(
                                "Puts right",
                                it.changes().stream().map(Change::pointer).collect(Collectors.joining(", ")))
                        .say("Because", it.why());
            case RecordVoided it -> summary.say("Because", it.why());
            case DuplicateMarked it -> summary.say("Because", it.why());
            case CoverageAttested it ->
                summary.say("From", Words.days(it.period()))
                        .say("How", it.method())
                        .say(gaps(it.gaps()));
            case DataRequestRecorded it ->
                summary.say("Right", Words.law(it.legalBasis()))
                        .say(
                                "To be answered by",
                                it.deadline() == null ? null : it.deadline().toString());
            case DataRequestDecided it -> summary.say("Ground", it.ground() == null ? null : Words.law(it.ground()));
            case InvestigationOpened it -> summary.say("Question", it.question());
            case InvestigationReplayed it -> summary.say("Result", it.digest());
            case InvestigationSealed it -> summary.say("Conclusion", it.conclusion());
            case ErasureRequested it ->
                summary.say("Legal basis", Words.law(it.legalBasis())).say("Reference", it.request());
            case PersonalDataErased it ->
                summary.say("Legal basis", Words.law(it.legalBasis()))
                        .say("Reference", it.request())
                        .say("Asked for by", Words.name(it.requestedBy()));
            case LegalHoldPlaced it ->
                summary.say("Legal basis", Words.law(it.legalBasis()))
                        .say(
                                "Holds",
                                Words.names(it.held().stream().map(Held::what).toList()))
                        .say(
                                it.alreadyErased() == 0
                                        ? ""
                                        : "Of that, %s had been erased before."
                                                .formatted(Words.items(it.alreadyErased())));
            case LegalHoldReleased it -> summary.say("Because", it.why());
        }
    }

    private static String gaps(List<Gap> gaps) {
        return gaps.isEmpty()
                ? ""
                : "Not in %s."
                        .formatted(gaps.stream()
                                .map(gap -> Words.days(gap.period()))
                                .collect(Collectors.joining("; ")));
    }
}
