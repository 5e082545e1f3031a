package dev.acta.command.http;

import static dev.acta.command.http.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Forms;
import dev.acta.command.testing.RunningCommandSide;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with it: its status, its problem type, a message to act on, and nothing recorded. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {
    private RunningCommandSide side;
    private Caller caller;
    private long before;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start();
        caller = side.caller();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @BeforeEach
    void remember() {
        before = side.log().size();
    }

    @AfterEach
    void nothingIsRecordedAndNothingOfOursIsTold() {
        assertThat(side.log().size()).isEqualTo(before);
    }

    @Test
    void notJson() {
        refused(caller.command("publish-finding", "k", "not json"), 400, "malformed-json", "is not JSON (line 1");
        refused(caller.command("publish-finding", "k", ""), 400, "malformed-json", "is empty");
        refused(caller.command("publish-finding", "k", "{} {}"), 400, "missing-field", "/finding");
        String twice = Bodies.of("publish-finding").toString().replaceFirst("\\{", "{\"title\":\"other\",");
        refused(caller.command("publish-finding", "k", twice), 400, "malformed-json", "\"title\" twice");
    }

    @Test
    void anUnknownField() {
        Answer answer = finding(body -> body.put("colour", "red"));
        refused(answer, 400, "unknown-field", "/colour is not known here; known are finding, title");
        assertThat(answer.json().path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/colour");
    }

    @Test
    void aMissingField() {
        refused(finding(body -> body.remove("title")), 400, "missing-field", "/title must be given");
    }

    @Test
    void aWrongEnum() {
        refused(
                finding(body -> body.put("basis", "RUMOURED")),
                400,
                "invalid-value",
                "/basis must be one of FIRST_PARTY, OBSERVED, REPORTED");
    }

    @Test
    void anIdWithASpace() {
        refused(
                finding(body -> body.put("finding", "finding:desk/like a virus")),
                400,
                "invalid-value",
                "/finding must have the form finding:RECORDER/ID");
    }

    @Test
    void aFutureDate() {
        Answer answer = finding(body -> body.putObject("occurrence")
                .put("from", "2100-01-01T00:00:00Z")
                .put("to", "2100-01-01T00:00:01Z")
                .put("precision", "SECOND"));
        refused(answer, 409, "in-the-future", "has happened");
        assertThat(answer.json().path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/occurrence/from");
    }

    @Test
    void aReportWithoutASource() {
        refused(
                finding(body -> body.remove("sources")),
                400,
                "invalid-value",
                "/sources must name at least one source where the basis is REPORTED");
    }

    @Test
    void anEmptyManifest() {
        Answer answer = manifest("account_id\n", "account_id\nc\n");
        refused(answer, 422, "manifest-invalid", "");
        assertThat(answer.body()).contains("the list has no accounts");
    }

    @Test
    void aDoubledAccountByItsLineNumbers() {
        Answer answer = manifest("account_id\na\nb\na\n", "account_id\nc\n");
        refused(answer, 422, "manifest-invalid", "Nothing was recorded");
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/core\",\"message\":\"the account stands at line 2 of core already\","
                        + "\"line\":4}]");
    }

    @Test
    void anAccountInTwoSetsByItsLineNumbers() {
        Answer answer = manifest("account_id\na\nb\n", "account_id\nx\nb\n");
        refused(answer, 422, "manifest-invalid", "Nothing was recorded");
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/amplifier\",\"message\":\"the account stands at line 3 of core already\","
                        + "\"line\":3}]");
    }

    @Test
    void anExactCountThatDiffersFromTheManifest() {
        Answer answer = manifest("account_id\na\n", "account_id\nc\n");
        refused(answer, 409, "count-differs-from-manifest", "");
        assertThat(answer.body())
                .contains("/sets/0/count/value")
                .contains("says exactly 2")
                .contains("has 1 accounts");
    }

    @Test
    void aManifestWithABrokenQuote() {
        Answer answer = manifest("account_id,name\na,x\nb,\"oops\nc,y\n", "account_id\nc\n");
        refused(answer, 422, "manifest-invalid", "");
        assertThat(answer.json().path("errors").path(0).path("line").intValue()).isEqualTo(3);
        assertThat(answer.body()).contains("a quote in this row is not closed");
    }

    @Test
    void anUnknownNetworkInACorrection() {
        RunningCommandSide.Recorded attribution = side.recorded("attribute-network");
        before = side.log().size();
        Answer answer = caller.command("correct-record", "k", Bodies.with("correct-record", body -> {
            body.put("target", "event:" + attribution.position());
            ((ObjectNode) body.path("changes").path(0))
                    .put("pointer", "/network")
                    .put("stood", Bodies.commitment("network:twitter/2020-06-b-x0"))
                    .put("should", "network:twitter/no-such");
        }));
        refused(answer, 409, "unknown-network", "network:twitter/no-such is not on record");
    }

    @Test
    void anUnknownEventInACorrection() {
        refused(
                caller.command(
                        "correct-record", "k", Bodies.with("correct-record", body -> body.put("target", "event:4711"))),
                409,
                "no-such-event",
                "event:4711 is not on record");
    }

    @Test
    void aBodyOverTheLimit() {
        String large = Bodies.with("publish-finding", body -> body.put("title", "x".repeat(1 << 20)));
        refused(caller.command("publish-finding", "k", large), 413, "payload-too-large", "1048576 bytes");
        refused(
                caller.command(
                        "publish-finding",
                        "k",
                        "application/json",
                        BodyPublishers.fromPublisher(BodyPublishers.ofString(large))),
                413,
                "payload-too-large",
                "1048576 bytes");
    }

    @Test
    void aMissingKey() {
        Answer answer = caller.send(caller.to("/v1/commands/publish-finding")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Bodies.of("publish-finding").toString())));
        refused(answer, 400, "missing-idempotency-key", "Idempotency-Key header");
    }

    @Test
    void aKeyThatIsNotVisibleAscii() {
        refused(
                caller.command(
                        "publish-finding", "a b", Bodies.of("publish-finding").toString()),
                400,
                "invalid-parameter",
                "1 to 255 visible ASCII");
    }

    @Test
    void theSameKeyWithAnotherBody() {
        RunningCommandSide.Recorded document = side.recorded("record-document");
        before = side.log().size();
        Answer answer = caller.command(
                "record-document",
                document.key(),
                Bodies.with("record-document", body -> body.put("title", "Another one")));
        refused(answer, 422, "idempotency-key-reused", "event:" + document.position());
    }

    @Test
    void whatTheClientMayNotRecord() {
        refused(
                finding(body -> body.put("basis", "FIRST_PARTY")),
                403,
                "not-authorised",
                "does not act for institute:aspi");
        refused(
                finding(body -> body.put("finding", "finding:other-desk/x")),
                403,
                "not-authorised",
                "another recorder's");
    }

    @Test
    void listsThatDoNotFitTheCommand() {
        refused(
                form(new Forms().csv("core", "account_id\na\n")),
                400,
                "malformed-multipart",
                "The part command comes first");
        refused(
                form(new Forms().json("command", firstParty()).csv("victims", "account_id\na\n")),
                400,
                "malformed-multipart",
                "victims is not known");
        refused(
                form(new Forms().json("command", firstParty()).csv("compromised", "account_id\na\n")),
                422,
                "manifest-invalid",
                "");
    }

    private Answer manifest(String core, String amplifier) {
        return form(new Forms().json("command", firstParty()).csv("core", core).csv("amplifier", amplifier));
    }

    private static String firstParty() {
        return Bodies.with("suspend-network.first-party", body -> body.remove("accounts"));
    }

    private Answer form(Forms form) {
        return caller.command("suspend-network", "k", form.contentType(), form.publisher());
    }

    private Answer finding(Consumer<ObjectNode> change) {
        return caller.command("publish-finding", "k", Bodies.with("publish-finding", change));
    }
}
