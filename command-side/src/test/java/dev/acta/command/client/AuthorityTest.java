package dev.acta.command.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.access.Caller;
import dev.acta.access.Scope;
import dev.acta.command.confirmerasure.ConfirmErasure;
import dev.acta.command.erasepersonaldata.ErasePersonalData;
import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.linkrecords.LinkRecords;
import dev.acta.command.placelegalhold.PlaceLegalHold;
import dev.acta.command.publishdisclosure.PublishDisclosure;
import dev.acta.command.recorddocument.RecordDocument;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.releaselegalhold.ReleaseLegalHold;
import dev.acta.command.stream.Intent;
import dev.acta.command.stream.Request;
import dev.acta.command.testing.Bodies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private final Intent report = Bodies.as("publish-disclosure", PublishDisclosure.class);
    private final Intent firstParty =
            Bodies.as("publish-disclosure", PublishDisclosure.class, body -> body.put("basis", "FIRST_PARTY"));

    @Test
    void whoActsForAPlatformRecordsItsActs() {
        assertThat(claim(client(List.of("platform:twitter"), List.of()), firstParty))
                .isEqualTo("acts-for:platform:twitter");
        assertThat(claim(client(List.of("platform:*"), List.of()), firstParty)).isEqualTo("acts-for:platform:*");
        refused(client(List.of("platform:other"), List.of("platform:*")), firstParty);
    }

    @Test
    void whoReportsOnAPlatformRecordsReportsOfIt() {
        assertThat(claim(client(List.of(), List.of("platform:twitter")), report))
                .isEqualTo("records-about:platform:twitter");
        refused(client(List.of("platform:twitter"), List.of("government:*")), report);
    }

    @Test
    void anybodyRecordsDocumentsAndLinks() {
        Caller nobody = client(List.of(), List.of());
        assertThat(claim(nobody, Bodies.as("record-document", RecordDocument.class)))
                .isEqualTo("self");
        assertThat(claim(nobody, Bodies.as("link-records", LinkRecords.class))).isEqualTo("self");
    }

    @Test
    void nobodyKeepsAnothersIds() {
        Caller desk = client(List.of(), List.of("government:*"));
        refused(
                desk,
                Bodies.as(
                        "issue-official-response",
                        IssueOfficialResponse.class,
                        body -> body.put("response", "response:other/1")));
        refused(
                desk,
                Bodies.as(
                        "issue-official-response",
                        IssueOfficialResponse.class,
                        body -> body.putArray("demands")
                                .addObject()
                                .put("id", "demand:other/1")
                                .put("addressee", "platform:twitter")
                                .put("asked", "something")));
    }

    @Test
    void onlyAStewardErasesAndHolds() {
        Caller desk = client(List.of("platform:*"), List.of());
        Caller steward = client(List.of("steward"), List.of());
        List<Request> requests = List.of(
                Bodies.as("erase-personal-data", ErasePersonalData.class),
                Bodies.as("confirm-erasure", ConfirmErasure.class),
                Bodies.as("place-legal-hold", PlaceLegalHold.class),
                Bodies.as("release-legal-hold", ReleaseLegalHold.class),
                Bodies.as("release-legal-hold", ReleaseLegalHold.class, body -> body.put("hold", "hold:other/1")));
        for (Request request : requests) {
            assertThat(request.claim(new Authority(steward))).isEqualTo("acts-for:steward");
            assertThatThrownBy(() -> request.claim(new Authority(desk))).isInstanceOf(Refused.class);
        }
    }

    private static Caller client(List<String> actsFor, List<String> recordsAbout) {
        return new Caller("desk", actsFor, recordsAbout, List.of(), Set.of(Scope.COMMANDS));
    }

    private static String claim(Caller client, Intent intent) {
        return new Authority(client).claimFor(intent.event(), intent.newIds());
    }

    private static void refused(Caller client, Intent intent) {
        assertThatThrownBy(() -> claim(client, intent))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.NOT_AUTHORISED));
    }
}
