package dev.acta.log.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpCopyTest {

    @TempDir
    Path folder;

    @Test
    void aLogIsVerifiedOverHttpPageByPage() throws IOException {
        SampleLog.small().writeTo(folder);
        try (FolderServer server = new FolderServer(folder, "secret")) {
            Report report = verified(server, "secret");

            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
            assertThat(report.walked().events()).isEqualTo(700);
            assertThat(report.walked().checkpoints()).isEqualTo(6);
            assertThat(server.asked()).contains("/v1/log/events?from=600&limit=100", "/log/tile/1/000.p/2");
        }
    }

    @Test
    void compressedAnswersAreUnderstood() throws IOException {
        SampleLog.small().writeTo(folder);
        try (FolderServer server = new FolderServer(folder, null)) {
            server.compress();

            assertThat(verified(server, null).verdict()).isEqualTo(Verdict.SOUND);
        }
    }

    @Test
    void aMissingEventIsNamedAndTheWalkGoesOn() throws IOException {
        SampleLog.small().writeTo(folder);
        List<String> lines = Files.readAllLines(folder.resolve("events/001"));
        lines.remove(44);
        Files.write(folder.resolve("events/001"), lines);
        try (FolderServer server = new FolderServer(folder, null)) {
            Report report = verified(server, null);

            assertThat(report.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.where()).isEqualTo("event:300"));
            assertThat(report.walked().events()).isEqualTo(699);
        }
    }

    @Test
    void anExportOverHttpIsTheSameFolder() throws IOException {
        SampleLog.small().writeTo(folder.resolve("from"));
        try (FolderServer server = new FolderServer(folder.resolve("from"), null);
                LogCopy copy = new HttpCopy(server.uri(), null)) {
            assertThat(FolderExport.of(copy, folder.resolve("to"))).isEqualTo(700);
        }
        try (var files = Files.walk(folder.resolve("from"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path exported =
                        folder.resolve("to").resolve(folder.resolve("from").relativize(file));
                assertThat(exported).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void withoutItsTokenItSaysWhatIsMissing() throws IOException {
        SampleLog.small().writeTo(folder);
        try (FolderServer server = new FolderServer(folder, "secret")) {
            assertUnreadable(server.uri(), null, "401");
            assertUnreadable(server.uri(), "another", "403");
        }
    }

    @Test
    void aServerThatIsNoLogIsToldApart() throws IOException {
        try (FolderServer server = new FolderServer(Files.createDirectory(folder.resolve("empty")), null)) {
            assertUnreadable(server.uri(), null, "not a log");
        }
    }

    @Test
    void nobodyThereIsToldApart() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertUnreadable(URI.create("http://localhost:" + port), null, "Nobody answers");
        assertUnreadable(URI.create("http://nowhere.invalid"), null, "Nobody answers");
    }

    @Test
    void anAnswerOfAnotherKindIsToldApart() throws IOException {
        HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page.createContext("/", exchange -> {
            boolean moved = exchange.getRequestURI().getPath().equals("/log/keys/moved");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(moved ? 302 : 200, 6);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        page.start();
        try (LogCopy copy =
                new HttpCopy(URI.create("http://localhost:" + page.getAddress().getPort() + "/"), null)) {
            assertThatThrownBy(() -> copy.events(0, 10).next())
                    .isInstanceOf(UnreadableCopy.class)
                    .hasMessageContaining("application/x-ndjson, not text/html");
            assertThatThrownBy(copy::keys).isInstanceOf(DamagedPart.class).hasMessageContaining("not a verifier key");
        } finally {
            page.stop(0);
        }
    }

    @Test
    void anAddressOfSomethingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpCopy(URI.create("ftp://localhost"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HttpCopy(URI.create("http:nowhere"), null));
    }

    private static Report verified(FolderServer server, @Nullable String token) {
        try (LogCopy copy = new HttpCopy(server.uri(), token)) {
            return Verification.of(copy, new Trust(SampleLog.keys(), List.of()));
        }
    }

    private static void assertUnreadable(URI uri, @Nullable String token, String message) {
        try (LogCopy copy = new HttpCopy(uri, token)) {
            assertThatThrownBy(() -> Verification.of(copy, Trust.none()))
                    .isExactlyInstanceOf(UnreadableCopy.class)
                    .hasMessageContaining(message);
        }
    }
}
