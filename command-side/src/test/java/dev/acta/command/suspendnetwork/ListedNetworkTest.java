package dev.acta.command.suspendnetwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Forms;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.store.LogEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(Lifecycle.PER_CLASS)
class ListedNetworkTest {
    private static final int CORE = 12_500;
    private static final int AMPLIFIERS = 2_001;

    private RunningCommandSide side;
    private JdbcTemplate items;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start("acta.command.max-rows=20000", "acta.command.max-manifest=2MB");
        items = new JdbcTemplate(side.database().superuser());
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void aLargeListIsRecordedInChunksOfOneAppendAndItsReceiptTellsTheFirstAndTheLast() {
        long before = side.log().size();
        long itemsBefore = items();
        Forms form = form("large", CORE).csv("core", csv("c", CORE)).csv("amplifier", csv("a", AMPLIFIERS));

        Answer answer = send(form, "large");
        Answer again = send(form, "large");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode receipt = answer.json();
        assertThat(receipt.path("events")).hasSize(1);
        assertThat(receipt.path("eventCount").intValue()).isEqualTo(1 + 13 + 3);
        assertThat(receipt.path("lastPosition").longValue()).isEqualTo(before + 16);
        assertThat(receipt.path("logSize").longValue())
                .isEqualTo(before + 17)
                .isEqualTo(side.log().size());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(items() - itemsBefore).isEqualTo(CORE + AMPLIFIERS);

        List<LogEvent> events = side.log().range(before, 100);
        assertThat(events)
                .extracting(LogEvent::recordedAt)
                .containsOnly(events.getFirst().recordedAt());
        assertThat(events.stream().mapToInt(event -> event.items().size()).sum())
                .isEqualTo(CORE + AMPLIFIERS);
        JsonNode suspended = JsonMapper.shared().readTree(events.getFirst().payload());
        assertThat(suspended.path("sets").path(0).path("manifest").path("rows").intValue())
                .isEqualTo(CORE);
        assertThat(suspended
                        .path("sets")
                        .path(1)
                        .path("manifest")
                        .path("hashed")
                        .intValue())
                .isZero();
        assertThat(events)
                .filteredOn(event -> new String(event.payload(), StandardCharsets.UTF_8).contains("c-1"))
                .isEmpty();
    }

    @Test
    void aFaultInItsLastRowLeavesNothing() {
        long before = side.log().size();
        long itemsBefore = items();

        Answer answer = send(
                form("faulty", CORE).csv("core", csv("f", CORE - 1) + "f-1,x\n").csv("amplifier", csv("g", 3)),
                "faulty");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("line").intValue()).isEqualTo(CORE + 1);
        assertThat(side.log().size()).isEqualTo(before);
        assertThat(items()).isEqualTo(itemsBefore);
    }

    @Test
    void aRefusedSuspensionLeavesNothingOfItsList() {
        send(form("twice", 2).csv("core", csv("t", 2)).csv("amplifier", csv("u", 1)), "first");
        long before = side.log().size();
        long itemsBefore = items();

        Answer answer = send(form("twice", 2).csv("core", csv("t", 2)).csv("amplifier", csv("u", 1)), "second");

        assertThat(answer.problem()).isEqualTo("already-suspended");
        assertThat(side.log().size()).isEqualTo(before);
        assertThat(items()).isEqualTo(itemsBefore);
    }

    @Test
    void theSameKeyWithAnotherListIsRefused() {
        Answer first = send(form("other", 2).csv("core", csv("o", 2)).csv("amplifier", csv("p", 1)), "other");
        Answer second = send(form("other", 2).csv("core", csv("q", 2)).csv("amplifier", csv("p", 1)), "other");

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void rolesMayStandInAColumn() {
        Answer answer = send(
                form("column", 2).csv("accounts", "role,userid,followers\ncore,a/b,1\namplifier,b,2\nCORE,\"c\",3\n"),
                "column");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void badRowsAreToldByTheirLinesUpToAHundred() {
        String rows = "account_id,name\n,x\n" + "a".repeat(257) + ",x\na\u0007b,x\na,x,y\n"
                + IntStream.range(0, 200).mapToObj(i -> ",x\n").collect(Collectors.joining());

        Answer answer = send(form("bad", 2).csv("core", rows), "bad");

        assertThat(answer.problem()).isEqualTo("manifest-invalid");
        JsonNode errors = answer.json().path("errors");
        assertThat(errors).hasSize(100);
        assertThat(errors.path(0).path("line").intValue()).isEqualTo(2);
        assertThat(errors.path(1).path("message").stringValue()).contains("256 bytes");
        assertThat(errors.path(3).path("message").stringValue()).isEqualTo("the row has 3 columns, the header has 2");
        assertThat(errors.path(99).path("line").intValue()).isEqualTo(101);
    }

    @Test
    void aListOverTheLimitsIsRefused() {
        Answer rows = send(form("rows", 2).csv("core", csv("r", 20_001)), "rows");
        assertThat(rows.status()).isEqualTo(413);
        assertThat(rows.json().path("detail").stringValue()).contains("acta.command.max-rows");

        Answer bytes = send(
                form("bytes", 2)
                        .csv(
                                "core",
                                "account_id,name\na," + "x".repeat(900_000) + "\nb," + "x".repeat(900_000) + "\nc,"
                                        + "x".repeat(900_000) + "\n"),
                "bytes");
        assertThat(bytes.status()).isEqualTo(413);
        assertThat(bytes.json().path("detail").stringValue()).contains("acta.command.max-manifest");
    }

    @Test
    void aShortListMayStandInTheBody() {
        Answer doubled = side.caller()
                .command("suspend-network", "inline-double", Bodies.with("suspend-network.first-party", body -> {
                    body.put("network", "network:rehearsal/inline");
                    ((ObjectNode) body.path("accounts").path(1)).put("id", "100200300");
                }));
        assertThat(doubled.problem()).isEqualTo("manifest-invalid");
        assertThat(doubled.json().path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/accounts/1");

        Answer answer = side.caller()
                .command(
                        "suspend-network",
                        "inline",
                        Bodies.with(
                                "suspend-network.first-party",
                                body -> body.put("network", "network:rehearsal/inline")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("events")).hasSize(3);
    }

    private long items() {
        Long count = items.queryForObject("SELECT count(*) FROM acta_log.event_personal", Long.class);
        return count == null ? 0 : count;
    }

    private static String csv(String prefix, int rows) {
        return "account_id,name\r\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> prefix + "-" + i + ",\"a, b\"\r\n")
                        .collect(Collectors.joining());
    }

    private static Forms form(String network, int core) {
        String command = Bodies.with("suspend-network.first-party", body -> {
            body.remove("accounts");
            body.put("network", "network:rehearsal/" + network);
            ((ObjectNode) body.path("sets").path(0).path("count")).put("value", core);
            ((ObjectNode) body.path("sets").path(1).path("count")).put("qualifier", "AT_LEAST");
        });
        return new Forms().json("command", command);
    }

    private Answer send(Forms form, String key) {
        return side.caller().command("suspend-network", key, form.contentType(), form.publisher());
    }
}
