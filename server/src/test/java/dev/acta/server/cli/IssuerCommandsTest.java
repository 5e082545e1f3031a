package dev.acta.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.standalone.StandaloneServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens, clients and users, while the server runs and while it does not. */
class IssuerCommandsTest {
    private static final Pattern DOT = Pattern.compile("[.]");

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Path data;
    private StandaloneServer server;

    @BeforeEach
    void start(@TempDir Path parent) {
        data = parent.resolve("data");
        server = StandaloneServer.start(data, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTokenIsPrintedAloneAndFoundWithoutAnAddress() {
        assertThat(acta("token", "--client", "auditor", "--data", data.toString()))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(claims(out.toString()).required("sub").stringValue()).isEqualTo("auditor");
        assertThat(claims(out.toString()).required("iss").stringValue())
                .isEqualTo(server.address().toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatKeepsATokenFromBeingGivenIsToldInALine() throws Exception {
        assertThat(acta("token", "--client", "auditr", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(told()).startsWith("acta: There is no client 'auditr'; there are: platform, monitor");

        assertThat(acta(
                        "token",
                        "--client",
                        "auditor",
                        "--data",
                        data.resolve("no").toString()))
                .isEqualTo(1);
        assertThat(told()).startsWith("acta: There is no issuer in the folder");

        assertThat(acta("token", "--client", "auditor", "--data", data.toString(), "--url", "http://127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(told()).startsWith("acta: No issuer answers at http://127.0.0.1:1; is the server running");

        Path secret = data.resolve("issuer/secrets/auditor");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(acta("token", "--client", "auditor", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(told()).contains("chmod 600 " + secret);

        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(secret, "of-another-folder");
        assertThat(acta("token", "--client", "auditor", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(told()).contains("does not take the secret of 'auditor'").doesNotContain("of-another-folder");
    }

    @Test
    void aClientThatIsAddedWhileTheServerRunsGetsTokensAtOnce() {
        assertThat(acta(
                        "client",
                        "add",
                        "desk",
                        "--scope",
                        "commands,timeline",
                        "--acts-for",
                        "platform:rehearsal",
                        "--records-about",
                        "government:*",
                        "--reads",
                        "platform:rehearsal",
                        "--data",
                        data.toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(acta("client", "list", "--data", data.toString())).isZero();
        assertThat(out.toString())
                .contains("desk; scope commands,timeline; acts for platform:rehearsal; records about government:*;"
                        + " reads platform:rehearsal")
                .doesNotContain("bcrypt");
        out = new StringWriter();
        assertThat(acta("token", "--client", "desk", "--data", data.toString())).isZero();
        assertThat(claims(out.toString()).required("acta_acts_for").toString()).isEqualTo("[\"platform:rehearsal\"]");

        assertThat(acta("client", "remove", "desk", "--data", data.toString())).isZero();
        assertThat(acta("token", "--client", "desk", "--data", data.toString())).isEqualTo(1);
    }

    @Test
    void usersAreAddedWithoutThePasswordOnTheCommandLine() {
        server.close();
        assertThat(withInput(
                        "correct horse battery\n", "user", "add", "ada", "--scope", "timeline", "--password-stdin"))
                .isZero();
        assertThat(withInput("short\n", "user", "add", "grace", "--scope", "timeline", "--password-stdin"))
                .isEqualTo(1);
        assertThat(told()).isEqualTo("acta: A password has at least 12 characters and at most 72 bytes.");
        assertThat(acta("user", "add", "grace", "--scope", "timeline", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(told()).contains("There is no terminal to ask for a password on; use --password-stdin");
        assertThat(acta("user", "list", "--data", data.toString())).isZero();
        assertThat(out.toString()).isEqualTo("ada; scope timeline\n");
        assertThat(acta("user", "remove", "ada", "--data", data.toString())).isZero();
        assertThat(acta("user", "remove", "ada", "--data", data.toString())).isEqualTo(1);
    }

    @Test
    void rightsThatThereAreNotAreAUsageError() {
        assertThat(acta("client", "add", "desk", "--scope", "everything", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(told()).contains("'everything' is not a scope; the scopes are commands, timeline");
        assertThat(acta("client", "add", "desk", "--scope", "commands", "--acts-for", "x", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(acta("client", "add", "desk")).isEqualTo(2);
        assertThat(acta("client")).isEqualTo(2);
    }

    @Test
    void aNewKeySignsFromThenOn() {
        String before = server.token("auditor");
        assertThat(acta("token-key", "--data", data.toString())).isZero();
        assertThat(out.toString()).startsWith("Tokens are signed with the key ");
        assertThat(part(server.token("auditor"), 0)).isNotEqualTo(part(before, 0));
    }

    private static String part(String token, int number) {
        return DOT.splitAsStream(token).toList().get(number);
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared()
                .readTree(new String(Base64.getUrlDecoder().decode(part(token, 1)), StandardCharsets.UTF_8));
    }

    private String told() {
        String told = err.toString().strip();
        err = new StringWriter();
        return told;
    }

    private int withInput(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            String[] all = Arrays.copyOf(arguments, arguments.length + 2);
            all[arguments.length] = "--data";
            all[arguments.length + 1] = data.toString();
            return acta(all);
        } finally {
            System.setIn(before);
        }
    }

    private int acta(String... arguments) {
        return CommandLines.create()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
