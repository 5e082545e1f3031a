package dev.acta.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.proof.ProofFile;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor does with the command line, against a server with one document on record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {

    private static final String DOCUMENT = """
            {"document": "document:monitor/a-note", "title": "A note", "custody": {"kind": "REFERENCED"},
             "occurrence": {"precision": "UNKNOWN"}, "basis": "OBSERVED", "sources": [{"title": "The note itself"}]}
            """;

    private Path scratch;

    private final HttpClient client = HttpClient.newHttpClient();
    private StandaloneServer server;
    private HttpResponse<String> recorded;

    @BeforeAll
    void record(@TempDir Path folder) throws Exception {
        scratch = folder;
        server = StandaloneServer.start(scratch.resolve("data"), 0);
        recorded = client.send(
                HttpRequest.newBuilder(server.address().resolve("/v1/commands/record-document"))
                        .header("Authorization", "Bearer " + server.token("monitor"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "a-note")
                        .header("Prefer", "respond-async, checkpoint")
                        .POST(HttpRequest.BodyPublishers.ofString(DOCUMENT))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aCommandThatPrefersACheckpointIsAnsweredWithTheProofOfItsEvent() throws Exception {
        JsonNode receipt = JsonMapper.shared().readTree(recorded.body());
        ProofFile proof = ProofFile.parse(
                receipt.path("proofs").path(0).path("proof").stringValue().getBytes(StandardCharsets.UTF_8));
        JsonNode event = JsonMapper.shared().readTree(get("/v1/events/0"));
        TrustedKeys keys = new TrustedKeys(List.of(key()));

        assertThat(recorded.headers().firstValue("Preference-Applied")).hasValue("checkpoint");
        assertThat(proof.index()).isZero();
        proof.verify(event.path("leaf").stringValue().getBytes(StandardCharsets.UTF_8), keys);
    }

    @Test
    void aRunningLogIsSound() throws IOException {
        try (ActaProcess acta = verify(server.address().toString(), "--json")) {
            JsonNode report = JsonMapper.shared().readTree(acta.output());
            assertThat(acta.exitCode()).isZero();
            assertThat(report.path("verdict").stringValue()).isEqualTo("sound");
        }
    }

    @Test
    void itsDatabaseIsSoundToo() throws IOException {
        Path data = scratch.resolve("data");
        Properties logins = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("credentials.properties"))) {
            logins.load(file);
        }
        String database = "jdbc:postgresql://127.0.0.1:%d/acta?user=%s&password=%s"
                .formatted(
                        server.databasePort(),
                        logins.getProperty("command.username"),
                        logins.getProperty("command.password"));
        try (ActaProcess acta =
                verify(database, "--digest-key", data.resolve("digest.key").toString())) {
            assertThat(acta.output()).startsWith("sound").doesNotContain(logins.getProperty("command.password"));
            assertThat(acta.exitCode()).isZero();
        }
    }

    @Test
    void anExportedFolderIsSoundUntilAByteOfItIsChanged() throws Exception {
        Path folder = scratch.resolve("exported");
        try (ActaProcess acta = acta("export", server.address().toString(), folder.toString())) {
            assertThat(acta.output()).startsWith("Exported 1 events");
            assertThat(acta.exitCode()).isZero();
        }
        try (ActaProcess acta = verify(folder.toString(), "--key", key().toString())) {
            assertThat(acta.output()).startsWith("sound");
            assertThat(acta.exitCode()).isZero();
        }
        Path bundle = folder.resolve("tile/entries/000.p/1");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[40] ^= 1;
        Files.write(bundle, bytes);
        try (ActaProcess acta = verify(folder.toString())) {
            assertThat(acta.output()).startsWith("NOT sound").contains("tile/entries/000.p/1");
            assertThat(acta.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeMeantAndWhatCannotBeReadHaveExitCodesOfTheirOwn() throws IOException {
        try (ActaProcess acta = verify(server.address().toString(), "--key", "no-key")) {
            assertThat(acta.exitCode()).isEqualTo(2);
            assertThat(acta.errors()).contains("Not a verifier key");
        }
        try (ActaProcess acta =
                ActaProcess.start(scratch, "verify", server.address().toString())) {
            assertThat(acta.exitCode()).isEqualTo(3);
            assertThat(acta.errors()).contains("Refused (401)");
        }
        try (ActaProcess acta = verify("http://127.0.0.1:1")) {
            assertThat(acta.exitCode()).isEqualTo(3);
            assertThat(acta.errors()).startsWith("acta: cannot be read: http://127.0.0.1:1");
        }
        try (ActaProcess acta = verify(scratch.resolve("data").toString())) {
            assertThat(acta.exitCode()).isEqualTo(3);
            assertThat(acta.errors())
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    private ActaProcess verify(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 1];
        all[0] = "verify";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return acta(all);
    }

    /** With the auditor's token in its environment, as anybody who has one would give it. */
    private ActaProcess acta(String... arguments) throws IOException {
        return ActaProcess.start(scratch, Map.of("ACTA_TOKEN", server.token("auditor")), arguments);
    }

    private VerifierKey key() throws Exception {
        return VerifierKey.parse(get("/log/keys").strip());
    }

    private String get(String path) throws Exception {
        URI address = server.address().resolve(path);
        return client.send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + server.token("auditor"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
