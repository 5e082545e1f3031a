package dev.acta.command.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.linkrecords.LinkRecords;
import dev.acta.command.publishdisclosure.PublishDisclosure;
import dev.acta.command.recorddocument.RecordDocument;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.command.releaselegalhold.ReleaseLegalHold;
import dev.acta.command.stream.Intent;
import dev.acta.command.stream.Request;
import dev.acta.command.testing.Bodies;
import java.util.List;
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
        Client nobody = client(List.of(), List.of());
        assertThat(claim(nobody, Bodies.as("record-document", RecordDocument.class)))
                .isEqualTo("self");
        assertThat(claim(nobody, Bodies.as("link-records", LinkRecords.class))).isEqualTo("self");
    }

    @Test
    void nobodyKeepsAnothersIds() {
        Client desk = client(List.of(), List.of("government:*"));
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
    void withoutTheScopeNothingIsRecorded() {
        refused(new Client("desk", List.of("platform:*"), List.of("platform:*"), List.of("timeline")), firstParty);
    }

    @Test
    void aHoldIsReleasedByWhoKeepsItOrASteward() {
        Request release = Bodies.as("release-legal-hold", ReleaseLegalHold.class);
        Request theirs =
                Bodies.as("release-legal-hold", ReleaseLegalHold.class, body -> body.put("hold", "hold:other/1"));
        Client desk = client(List.of("platform:*"), List.of());
        Client steward = client(List.of("steward"), List.of());
        assertThat(release.claim(new Authority(desk))).isEqualTo("self");
        assertThat(release.claim(new Authority(steward))).isEqualTo("self");
        assertThat(theirs.claim(new Authority(steward))).isEqualTo("acts-for:steward");
        assertThatThrownBy(() -> theirs.claim(new Authority(desk))).isInstanceOf(Refused.class);
    }

    private static Client client(List<String> actsFor, List<String> recordsAbout) {
        return new Client("desk", actsFor, recordsAbout, List.of("commands"));
    }

    private static String claim(Client client, Intent intent) {
        return new Authority(client).claimFor(intent.event(), intent.newIds());
    }

    private static void refused(Client client, Intent intent) {
        assertThatThrownBy(() -> claim(client, intent))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.NOT_AUTHORISED));
    }
}
