package dev.acta.log.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.copy.FolderServer;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.json.JsonArray;
import dev.acta.log.json.JsonObject;
import dev.acta.log.json.JsonText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as an auditor does: a JVM with nothing on its class path but this module. */
class MainTest {

    private static final String KEY = SampleLog.OLD_KEY.verifierKey().toString();
    private static final String NEW_KEY = SampleLog.NEW_KEY.verifierKey().toString();

    @TempDir
    Path temp;

    private Path log = Path.of("");

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void writeLog() {
        log = SampleLog.small().writeTo(temp.resolve("log"));
    }

    @Test
    void aSoundFolder() throws Exception {
        Answer answer = run("verify", log.toString(), "--key", KEY, "--key", NEW_KEY);

        assertThat(answer.err).isEmpty();
        assertThat(answer.out).startsWith("sound: " + log + "\n");
        assertThat(answer.code).isZero();
    }

    @Test
    void aFolderThatIsNotSound() throws Exception {
        Files.delete(log.resolve("tile/0/001"));
        Answer answer = run("verify", log.toString());

        assertThat(answer.out)
                .startsWith("NOT sound: 1 finding: " + log + "\n")
                .contains("TILE tile/0/001: It is missing");
        assertThat(answer.code).isEqualTo(1);
    }

    @Test
    void aForgedHistoryIsFoundByAKeptCheckpointAndToldAsJson() throws Exception {
        Path kept = temp.resolve("kept");
        Files.write(kept, SampleLog.small(4).noteOf(600));
        Answer answer = run("verify", log.toString(), "--checkpoint", kept.toString(), "--json");

        assertThat(answer.code).isEqualTo(1);
        JsonObject report = (JsonObject) JsonText.parse(answer.out);
        assertThat(report.string("verdict")).isEqualTo("not-sound");
        assertThat(((JsonArray) report.member("findings").orElseThrow()).values())
                .singleElement()
                .satisfies(finding ->
                        assertThat(((JsonObject) finding).string("where")).isEqualTo("earlier checkpoint " + kept));
    }

    @Test
    void wrongUsage() throws Exception {
        assertWrongUsage("Say what to do");
        assertWrongUsage("Say what to do", "verify");
        assertWrongUsage("There is no option --keys", "verify", log.toString(), "--keys", KEY);
        assertWrongUsage("--key needs a value", "verify", log.toString(), "--key");
        assertWrongUsage("Not a verifier key", "verify", log.toString(), "--key", "key");
        assertWrongUsage("Cannot be read", "verify", log.toString(), "--checkpoint", "nowhere");
        assertWrongUsage("not empty", "export", log.toString(), log.toString());
    }

    private void assertWrongUsage(String message, String... arguments) throws Exception {
        Answer answer = run(arguments);
        assertThat(answer.err).contains(message).contains("Usage:");
        assertThat(answer.code).isEqualTo(2);
    }

    @Test
    void aCopyThatCannotBeRead() throws Exception {
        Answer answer = run("verify", temp.resolve("nowhere").toString());

        assertThat(answer.err).startsWith("Cannot be read: ").contains("There is no such folder");
        assertThat(answer.code).isEqualTo(3);
    }

    @Test
    void whatIsNotSignedIsNotToldToBeSound() throws Exception {
        Files.delete(log.resolve("checkpoint"));
        Files.write(log.resolve("checkpoints.ndjson"), new byte[0]);
        Answer answer = run("verify", log.toString());

        assertThat(answer.out).startsWith("incomplete: ").contains("There is no checkpoint");
        assertThat(answer.code).isEqualTo(3);
    }

    @Test
    void anExportOverHttpIsSound() throws Exception {
        Path token = Files.writeString(temp.resolve("token"), "secret\n");
        String exported = temp.resolve("exported").toString();
        try (FolderServer server = new FolderServer(log, "secret")) {
            String url = server.uri().toString();
            assertThat(run("verify", url, "--token-file", token.toString()).code)
                    .isZero();
            assertThat(run("verify", url).code).isEqualTo(3);
            assertThat(run(Map.of("ACTA_TOKEN", "secret"), "verify", url).code).isZero();
            assertThat(run(Map.of("ACTA_TOKEN", "another"), "verify", url).code).isEqualTo(3);
            Answer answer = run("export", url, exported, "--token-file", token.toString());
            assertThat(answer.out).isEqualTo("Exported 700 events to " + exported + "\n");
        }
        assertThat(run("verify", exported, "--key", KEY, "--key", NEW_KEY).code).isZero();
    }

    private Answer run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Answer run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "classes").toString(),
                "dev.acta.log.cli.Main"));
        command.addAll(List.of(arguments));
        File out = temp.resolve("out").toFile();
        File err = temp.resolve("err").toFile();
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Answer(code, read(out), read(err));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
