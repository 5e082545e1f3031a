package dev.acta.issuer.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IssuerFolderTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Rights RIGHTS =
            Rights.to("commands", "timeline").actingFor("platform:rehearsal").recordingAbout(List.of("government:*"));

    private Path path;
    private IssuerFolder folder;

    @BeforeEach
    void open(@TempDir Path parent) {
        path = parent.resolve("issuer");
        folder = IssuerFolder.open(path, Map.of("desk", RIGHTS));
    }

    @Test
    void theFirstStartMakesItsClientsWithSecretsThatFitTheirHashes() {
        Party desk = folder.clients().find("desk").orElseThrow();
        assertThat(desk.scopes()).containsExactly("commands", "timeline");
        assertThat(desk.actsFor()).containsExactly("platform:rehearsal");
        assertThat(desk.recordsAbout()).containsExactly("government:*");
        assertThat(desk.hash()).startsWith("{bcrypt}").doesNotContain(folder.secretOf("desk"));
        assertThat(Hashes.comparing().matches(folder.secretOf("desk"), desk.hash()))
                .isTrue();
        assertThat(folder.users().all()).isEmpty();
    }

    @Test
    void laterStartsMakeNoMore() {
        String secret = folder.secretOf("desk");
        IssuerFolder again = IssuerFolder.open(path, Map.of("desk", RIGHTS, "other", RIGHTS));
        assertThat(again.clients().all()).extracting(Party::id).containsExactly("desk");
        assertThat(again.secretOf("desk")).isEqualTo(secret);
    }

    @Test
    void onlyTheOwnerMayOpenAnyOfIt() throws IOException {
        folder.addClient("monitor", RIGHTS);
        folder.addUser("ada", PASSWORD, RIGHTS);
        Map<String, String> open = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.toList()) {
                String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(one));
                if (!permissions.endsWith("------")) {
                    open.put(one.toString(), permissions);
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(path.resolve("secrets/monitor")).isRegularFile();
    }

    @Test
    void whatOneAddsTheOtherSees() {
        IssuerFolder other = IssuerFolder.in(path);
        other.addClient("monitor", RIGHTS);
        other.addUser("ada", PASSWORD, RIGHTS);
        assertThat(folder.clients().find("monitor")).isPresent();
        assertThat(Hashes.comparing()
                        .matches(PASSWORD, folder.users().all().getFirst().hash()))
                .isTrue();
        other.removeClient("monitor");
        other.removeUser("ada");
        assertThat(folder.clients().find("monitor")).isEmpty();
        assertThat(folder.users().all()).isEmpty();
        assertThat(path.resolve("secrets/monitor")).doesNotExist();
    }

    @Test
    void aNameIsTakenOnce() {
        folder.addUser("ada", PASSWORD, RIGHTS);
        for (String taken : List.of("ada", "desk", "page")) {
            assertThatThrownBy(() -> folder.addClient(taken, RIGHTS)).isInstanceOf(CannotKeep.class);
            assertThatThrownBy(() -> folder.addUser(taken, PASSWORD, RIGHTS)).isInstanceOf(CannotKeep.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../desk", "two words", ".hidden", "a/b"})
    void whatIsNoNameIsRefusedAndLeavesNothing(String name) throws IOException {
        assertThatThrownBy(() -> folder.addClient(name, RIGHTS)).isInstanceOf(CannotKeep.class);
        try (Stream<Path> secrets = Files.list(path.resolve("secrets"))) {
            assertThat(secrets).containsExactly(path.resolve("secrets/desk"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "too short", "longer than bcrypt ever looks at, which is the first seventy-two bytes only"})
    void aPasswordIsNeitherShortNorLongerThanWhatCounts(String password) {
        assertThatThrownBy(() -> folder.addUser("ada", password, RIGHTS))
                .isInstanceOf(CannotKeep.class)
                .hasMessageContaining("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "openid", ""})
    void unknownScopesAreRefused(String scope) {
        assertThatThrownBy(() -> Rights.to(scope)).hasMessageContaining("is not a scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform:", "network:x", "everybody", "platform:a b"})
    void unknownKindsAreRefused(String whom) {
        assertThatThrownBy(() -> Rights.to("timeline").actingFor(whom)).hasMessageContaining("must be like");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[null]",
                "[{\"id\": \"a\", \"hash\": \"{bcrypt}x\", \"more\": 1}]",
                "[{\"id\": \"a\", \"hash\": \"{bcrypt}x\"}, {\"id\": \"a\", \"hash\": \"{bcrypt}x\"}]",
                "[{\"id\": \"a\", \"id\": \"b\", \"hash\": \"{bcrypt}x\"}]",
                "[{\"id\": \"a\"}]",
                "[{\"id\": \"a\", \"hash\": \"{noop}plain-secret\"}]",
                "[{\"id\": \"a\", \"hash\": \"plain-secret\"}]",
                "[{\"id\": \"a\", \"hash\": \"{bcrypt}x\", \"scopes\": [\"all\"]}]",
                "[{\"id\": \"a\", \"hash\": \"{bcrypt}x\"}] more"
            })
    void aFileThatIsBrokenLeavesWhatWasAndSaysSoOnce(String content, CapturedOutput log) throws IOException {
        folder.clients().all();
        OwnerOnly.write(path.resolve("clients.json"), content.getBytes(UTF_8));

        assertThat(folder.clients().find("desk")).isPresent();
        assertThat(folder.clients().find("desk")).isPresent();
        assertThat(folder.clients().trouble())
                .hasValueSatisfying(
                        it -> assertThat(it).contains("clients.json").doesNotContain("plain-secret"));
        assertThat(log.getAll().lines().filter(line -> line.contains("What it said before counts on")))
                .hasSize(1);
        assertThatThrownBy(() -> folder.addClient("monitor", RIGHTS)).isInstanceOf(CannotKeep.class);
        assertThatThrownBy(() -> IssuerFolder.open(path, Map.of())).isInstanceOf(BrokenFile.class);

        OwnerOnly.write(path.resolve("clients.json"), "[]".getBytes(UTF_8));
        assertThat(folder.clients().all()).isEmpty();
        assertThat(folder.clients().trouble()).isEmpty();
    }

    @Test
    void aFileThatOthersMayOpenDoesNotCount() throws IOException {
        folder.clients().all();
        OwnerOnly.write(path.resolve("clients.json"), "[]".getBytes(UTF_8));
        Files.setPosixFilePermissions(path.resolve("clients.json"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(folder.clients().find("desk")).isPresent();
        assertThat(folder.clients().trouble())
                .hasValueSatisfying(it -> assertThat(it).contains("chmod 600"));
    }

    @Test
    void aSecretThatOthersMayReadIsNotUsed() throws IOException {
        Files.setPosixFilePermissions(path.resolve("secrets/desk"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> folder.secretOf("desk"))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void whoAsksForTheSecretOfNobodyIsToldWhoThereIs() {
        assertThatThrownBy(() -> folder.secretOf("dsk"))
                .isInstanceOf(CannotKeep.class)
                .hasMessageContaining("There is no client 'dsk'; there are: desk");
    }

    @Test
    void aFolderWithoutAnIssuerIsNotOne(@TempDir Path other) {
        assertThatThrownBy(() -> IssuerFolder.in(other)).isInstanceOf(CannotKeep.class);
    }
}
