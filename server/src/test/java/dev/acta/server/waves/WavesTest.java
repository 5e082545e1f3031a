package dev.acta.server.waves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.testing.Answer;
import dev.acta.server.testing.RunningActa;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A network goes in three waves; some of it comes back; and who was said to stand behind it is taken back. */
class WavesTest {
    private static final String NETWORK = "/v1/networks/rehearsal/spring";
    private static final String ATTRIBUTION = "attribution:desk/spring";

    private static final String TODAY = """
            "occurrence": {"from": "2026-11-20T10:15:30Z", "to": "2026-11-20T10:15:31Z", "precision": "SECOND"},
            "basis": "FIRST_PARTY"
            """;

    @Test
    void threeWavesAndWhatCameBack(@TempDir Path parent) {
        try (RunningActa acta = RunningActa.in(parent.resolve("data"), "platform:other")) {
            long attributed = acta.desk("attribute-network", """
                            {"attribution": "%s", "network": "network:rehearsal/spring", "assertedBy": "org:desk",
                             "attributedTo": "government:CN", "relation": "STATE", %s}
                            """.formatted(ATTRIBUTION, TODAY))
                    .position();
            long first = suspend(acta, "rehearsal", "spring", 600).position();
            Answer second = acta.desk(
                    "extend-network-suspension",
                    wave("2", set("CORE", 1_500, "EXACT"), List.of()),
                    "core",
                    "account_id\n" + String.join("\n", ids("second", 1_500)));
            assertThat(second.status()).as("%s", second.body()).isEqualTo(201);
            Answer third = acta.desk(
                    "extend-network-suspension",
                    wave(
                            "3",
                            set("COMPROMISED", 40, "EXACT") + "," + set("AMPLIFIER", 150_000, "APPROXIMATE"),
                            accounts("third", "COMPROMISED", 40)));
            assertThat(third.status()).as("%s", third.body()).isEqualTo(201);
            assertTheSameAccountIsNotListedTwice(acta);
            long other = suspend(acta, "other", "spring-elsewhere", 3).last();

            long back = reinstate(acta);
            assertState(acta, first, third.last(), back);
            assertFoundByOperation(acta, other);
            assertWhatRestsOnTheAttributionIsFound(acta, attributed, first);
        }
    }

    private static Answer suspend(RunningActa acta, String platform, String network, int accounts) {
        return acta.desk("suspend-network", """
                        {"network": "network:%1$s/%2$s", "measure": {"kind": "SUSPENDED"},
                         "operation": "operation:spring", %3$s,
                         "sets": [%4$s], "accounts": [%5$s], %6$s}
                        """.formatted(
                        platform,
                        network,
                        decision(platform, network, ATTRIBUTION),
                        set("CORE", accounts, "EXACT"),
                        String.join(",", accounts("first", "CORE", accounts)),
                        TODAY));
    }

    private static String wave(String number, String sets, List<String> accounts) {
        return """
                {"network": "network:rehearsal/spring", "measure": {"kind": "SUSPENDED"},
                 "operation": "operation:spring", %s, "sets": [%s], "accounts": [%s], %s}
                """.formatted(
                decision("rehearsal", "spring-" + number, ATTRIBUTION), sets, String.join(",", accounts), TODAY);
    }

    private static void assertTheSameAccountIsNotListedTwice(RunningActa acta) {
        Answer twice = acta.desk(
                "extend-network-suspension", wave("4", set("CORE", 2, "EXACT"), accounts("first", "CORE", 2)));
        assertThat(twice.problem()).isEqualTo("already-listed");
        assertThat(twice.body().path("errors").path(1).path("pointer").stringValue())
                .isEqualTo("/accounts/1/id");
        assertThat(twice.body().toString()).doesNotContain("first-1");
    }

    /** 200 by name in two commands, each after 100 complaints; about 1,000 only by number. */
    private static long reinstate(RunningActa acta) {
        for (int hundred = 0; hundred < 2; hundred++) {
            Answer answer = acta.desk("reinstate-accounts", reinstatement(hundred * 100, 100));
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        }
        Answer again = acta.desk("reinstate-accounts", reinstatement(199, 2));
        assertThat(again.problem()).isEqualTo("not-suspended");
        assertThat(again.body().path("errors")).hasSize(1);
        assertThat(again.body().path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/accounts/0");
        return acta.desk("reinstate-accounts", """
                        {"network": "network:rehearsal/spring", "cause": {"kind": "OWN_REVIEW"}, %s,
                         "counts": [{"role": "AMPLIFIER", "assetKind": "ACCOUNT",
                                     "count": {"value": 1000, "qualifier": "APPROXIMATE"}}], %s}
                        """.formatted(decision("rehearsal", "back", null), TODAY))
                .position();
    }

    private static String reinstatement(int from, int number) {
        return """
                {"network": "network:rehearsal/spring", %s, "accounts": [%s],
                 "cause": {"kind": "COMPLAINT", "because": [%s]}, %s}
                """.formatted(
                        decision("rehearsal", "back-" + from, null),
                        refs("account:rehearsal/first-", from, number),
                        refs("complaint:rehearsal/c-", from, number),
                        TODAY);
    }

    private static void assertState(RunningActa acta, long first, long third, long back) {
        JsonNode now = acta.get(NETWORK, back);
        assertThat(now.path("extensions")).hasSize(2);
        assertThat(now.path("reinstatements")).hasSize(3);
        JsonNode accounts = now.path("accounts");
        assertThat(accounts.path("byRole").toString()).isEqualTo("{\"COMPROMISED\":40,\"CORE\":2100}");
        assertThat(accounts.path("listed").intValue()).isEqualTo(2_100);
        assertThat(accounts.path("reinstated").intValue()).isEqualTo(200);
        assertThat(accounts.path("standing").intValue()).isEqualTo(1_900);
        JsonNode before = acta.get(NETWORK + "?asOf=" + third, back).path("accounts");
        assertThat(before.path("listed").intValue()).isEqualTo(2_100);
        assertThat(before.has("reinstated")).isFalse();

        JsonNode listed = acta.get(NETWORK + "/accounts?limit=1000", back).path("accounts");
        assertThat(StreamSupport.stream(listed.spliterator(), false).filter(account -> account.has("reinstated")))
                .hasSize(200);
        JsonNode account = acta.get("/v1/accounts/rehearsal/first-7", back);
        assertThat(account.path("networks").path(0).path("position").longValue())
                .isEqualTo(first + 1);
        assertThat(account.path("networks").path(0).path("reinstated").longValue())
                .isEqualTo(
                        account.path("reinstatements").path(0).path("position").longValue());
        assertThat(account.path("reinstatements").path(0).path("cause").path("because"))
                .hasSize(100);
    }

    private static void assertFoundByOperation(RunningActa acta, long position) {
        JsonNode found = acta.get("/v1/timeline?subject=operation:spring&order=recorded", position);
        assertThat(texts(found.path("entries"), "type"))
                .containsExactly(
                        "NetworkSuspended",
                        "NetworkSuspensionExtended",
                        "NetworkSuspensionExtended",
                        "NetworkSuspended");
        assertThat(texts(found.path("entries"), "actor")).contains("platform:rehearsal", "platform:other");
    }

    private static void assertWhatRestsOnTheAttributionIsFound(RunningActa acta, long attributed, long suspended) {
        long withdrawn = acta.desk("withdraw-attribution", """
                        {"attribution": "%s", "withdrawnBy": "org:desk", "rationale": "the links were misread", %s}
                        """.formatted(ATTRIBUTION, TODAY))
                .position();

        JsonNode entries = acta.get("/v1/timeline?order=recorded&subject=" + ATTRIBUTION, withdrawn)
                .path("entries");

        assertThat(texts(entries, "type"))
                .containsExactly(
                        "NetworkAttributed",
                        "NetworkSuspended",
                        "NetworkSuspensionExtended",
                        "NetworkSuspensionExtended",
                        "NetworkSuspended",
                        "AttributionWithdrawn");
        assertThat(entries.path(0).path("position").longValue()).isEqualTo(attributed);
        assertThat(entries.path(1).path("position").longValue()).isEqualTo(suspended);
        for (int rests = 1; rests <= 4; rests++) {
            assertThat(entries.path(rests).path("relations").toString())
                    .contains("BASED_ON")
                    .contains(ATTRIBUTION);
        }
        assertThat(entries.path(0).path("relations").toString()).contains("WITHDRAWS", "BASED_ON");
        JsonNode state = acta.get("/v1/attributions/desk/spring", withdrawn);
        assertThat(state.path("withdrawals")).hasSize(1);
        assertThat(state.path("attributions").path(0).path("withdrawn").booleanValue())
                .isTrue();
        assertThat(acta.get(NETWORK, withdrawn)
                        .path("attributions")
                        .path(0)
                        .path("withdrawn")
                        .booleanValue())
                .isTrue();
    }

    private static List<String> texts(JsonNode entries, String field) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path(field).stringValue())
                .toList();
    }

    private static String decision(String platform, String id, @Nullable String basedOn) {
        return """
                "decision": {"decisionId": "decision:%s/%s", "ground": {"kind": "NOT_STATED"}, "basedOn": [%s],
                             "detection": "AUTOMATED", "automation": "PARTIALLY"}
                """.formatted(platform, id, basedOn == null ? "" : "\"" + basedOn + "\"");
    }

    private static String set(String role, int count, String qualifier) {
        return """
                {"role": "%s", "assetKind": "ACCOUNT", "published": false, "count": {"value": %d, "qualifier": "%s"}}
                """.formatted(role, count, qualifier);
    }

    private static List<String> ids(String prefix, int number) {
        return IntStream.range(0, number).mapToObj(i -> prefix + "-" + i).toList();
    }

    private static List<String> accounts(String prefix, String role, int number) {
        return ids(prefix, number).stream()
                .map(id -> "{\"id\": \"%s\", \"role\": \"%s\"}".formatted(id, role))
                .toList();
    }

    private static String refs(String prefix, int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(i -> "\"" + prefix + i + "\"")
                .collect(Collectors.joining(","));
    }
}
