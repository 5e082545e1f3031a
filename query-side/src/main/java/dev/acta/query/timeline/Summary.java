package dev.acta.query.timeline;

import dev.acta.events.ActaEvent;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.FindingPublished;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.PostLabelled;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.Change;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Demand;
import dev.acta.events.value.Name;
import dev.acta.events.value.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event in a few sentences; empty where the title says it all. */
final class Summary {

    private final List<String> sentences = new ArrayList<>();

    private Summary() {}

    static String of(ActaEvent event) {
        Summary summary = new Summary();
        switch (event) {
            case NetworkSuspended it ->
                summary.say(Words.ground(it.decision().ground()))
                        .say("In its own words", it.measure().asStated());
            case RosterRecorded it -> summary.say("Part %d of the list.".formatted(it.chunk()));
            case NetworkAttributed it ->
                summary.say("Relation: %s.".formatted(Words.lower(it.relation())))
                        .say("Reason given", it.rationale());
            case DisclosurePublished it ->
                summary.say("Tells of", Words.names(it.networks())).say("Figures", Words.figures(it.figures()));
            case DatasetReleased it ->
                summary.say("Rows", Words.figures(it.rows()))
                        .say(it.heldBack().isEmpty() ? "" : "Parts are held back.");
            case DatasetShared it ->
                summary.say(
                        "Parts",
                        Words.names(
                                it.parts().stream().map(part -> part.network()).toList()));
            case PostLabelled it ->
                summary.say("The label reads", it.text())
                        .say("Its verdict", it.verdict() == null ? null : Words.lower(it.verdict()));
            case OfficialResponseIssued it -> summary.response(it);
            case AuthorityRegistered it ->
                summary.say("Also written", it.aliases().stream().map(Name::text).collect(Collectors.joining(", ")));
            case FindingPublished it ->
                summary.say("Figures", Words.figures(it.figures())).claims(it.claims());
            case DocumentRecorded it ->
                summary.say("By", it.author())
                        .say("Figures", Words.figures(it.figures()))
                        .claims(it.claims());
            case RecordsLinked it ->
                summary.say("Asserted by", Words.name(it.assertedBy())).say("Because", it.why());
            case RecordCorrected it ->
                summary.say(
                                "Puts right",
                                it.changes().stream().map(Change::pointer).collect(Collectors.joining(", ")))
                        .say("Because", it.why());
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
        return summary.say("As stated", event.asStated()).text();
    }

    private void response(OfficialResponseIssued response) {
        if (response.statement() != null && response.statement().text() != null) {
            say("Statement", response.statement().text());
        } else {
            claims(response.claims());
        }
        say("Asks", response.demands().stream().map(Demand::asked).collect(Collectors.joining("; ")));
    }

    private Summary claims(List<Claim> claims) {
        return say("Claims", claims.stream().map(Claim::text).collect(Collectors.joining("; ")));
    }

    private Summary say(String sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return this;
    }

    private Summary say(String about, @Nullable String what) {
        if (what == null || what.isEmpty()) {
            return this;
        }
        String said = Words.cut(what);
        return say("%s: %s%s".formatted(about, said, said.matches("(?s).*[.!?…]") ? "" : "."));
    }

    private String text() {
        return String.join(" ", sentences);
    }
}
