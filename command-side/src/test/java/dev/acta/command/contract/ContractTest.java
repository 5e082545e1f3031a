package dev.acta.command.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Caller.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command has to show; {@link Rows} says of which. */
@TestInstance(Lifecycle.PER_CLASS)
class ContractTest {
    private static final String EACH = "{0}";

    private Clients clients;
    private Reasons reasons;

    @BeforeAll
    void start() {
        clients = new Clients();
        reasons = new Reasons();
    }

    @AfterAll
    void stop() {
        clients.close();
    }

    static List<Row> rows() {
        return Rows.all();
    }

    static Stream<Case> accepted() {
        return rows().stream().flatMap(Row::accepted);
    }

    static Stream<Case> refused() {
        return rows().stream().flatMap(Row::refused);
    }

    static Stream<Row> notForAll() {
        return rows().stream().filter(row -> !row.isForAnyClient());
    }

    @Test
    void everyCommandHasARowAndNoOther() {
        Answer known = clients.of(Client.DESK).command("", "k", "{}");

        assertThat(known.problem()).isEqualTo("unknown-command");
        String list = known.json().path("detail").stringValue().replace("Known are ", "");
        assertThat(rows()).extracting(Row::command).containsExactlyInAnyOrder(list.split(", "));
    }

    @ParameterizedTest(name = EACH)
    @MethodSource("rows")
    void everyReasonThatItsClassesNameIsShown(Row row) {
        Set<Reason> named = reasons.of(row.command());
        assertThat(row.reasons()).containsAll(named);
    }

    @ParameterizedTest(name = EACH)
    @MethodSource("accepted")
    void isRecordedOnceAndItsReceiptIsTheSameForEver(Case it) {
        Attempt attempt = Attempt.of(it, clients);
        long before = clients.logSize();

        Answer first = attempt.send();
        Answer again = attempt.send();

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/v1/events/" + before);
        long after = first.json().path("logSize").longValue();
        assertThat(after).isGreaterThan(before);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(clients.logSize()).isEqualTo(after);
    }

    @ParameterizedTest(name = EACH)
    @MethodSource("refused")
    void byItsName(Case it) {
        Attempt attempt = Attempt.of(it, clients);
        Reason reason = Objects.requireNonNull(it.reason());

        refused(reason.status(), reason.slug(), attempt::send);
    }

    @ParameterizedTest(name = EACH)
    @MethodSource("rows")
    void aKeyIsGoodForOneBody(Row row) {
        Attempt attempt = Attempt.of(row.example(), clients);
        assertThat(attempt.send().status()).isEqualTo(201);

        refused(422, "idempotency-key-reused", () -> attempt.sendOther(row.otherwise()));
    }

    @ParameterizedTest(name = EACH)
    @MethodSource("notForAll")
    void isNotForAClientWithoutClaims(Row row) {
        Attempt attempt = Attempt.of(row.example(), clients);

        refused(403, "not-authorised", () -> attempt.sendAs(Client.NOBODY));
    }

    @ParameterizedTest(name = EACH)
    @MethodSource("rows")
    void aMalformedBodyIsRefused(Row row) {
        Attempt attempt = Attempt.of(row.example(), clients);

        refused(400, "malformed-json", () -> attempt.sendText("{\"basis\": "));
        refused(400, "unknown-field", () -> attempt.sendWith(body -> body.put("colour", "red")));
        refused(400, "missing-field", () -> attempt.sendText("{}"));
    }

    /** And nothing is recorded. */
    private void refused(int status, String problem, Supplier<Answer> sending) {
        long before = clients.logSize();

        Answer answer = sending.get();

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(clients.logSize()).isEqualTo(before);
    }
}
