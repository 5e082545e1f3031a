package dev.acta.server.erasure;

import dev.acta.issuer.folder.Rights;
import dev.acta.log.copy.HttpCopy;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A standalone with the client {@code desk}, which records for a platform, and its two stewards. */
final class Clients implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> tokens = new HashMap<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final StandaloneServer server;

    Clients(Path folder) {
        this.folder = folder;
        this.server = StandaloneServer.start(folder, 0);
        server.issuer().addClient("desk", Rights.to("commands", "timeline").actingFor("platform:rehearsal"));
    }

    record Answer(int status, JsonNode body) {

        long position() {
            if (status / 100 != 2) {
                throw new IllegalStateException(body.toString());
            }
            return body.path("events").path(0).path("position").longValue();
        }

        String problem() {
            return body.path("type").stringValue("").replace("https://acta.dev/problems/", "");
        }
    }

    Answer desk(String command, String body) {
        return command("desk", command, body);
    }

    Answer steward(String command, String body) {
        return command("steward", command, body);
    }

    Answer secondSteward(String command, String body) {
        return command("second-steward", command, body);
    }

    private Answer command(String client, String command, String body) {
        return send(to("/v1/commands/" + command, client)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-" + keys.incrementAndGet())
                .POST(BodyPublishers.ofString(body)));
    }

    /** What the server answers a steward once it has taken in the event at a position. */
    JsonNode get(String path, long position) {
        return send(to(path, "steward").header("Acta-Min-Position", Long.toString(position)))
                .body();
    }

    private HttpRequest.Builder to(String path, String client) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(client, server::token));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the independent walk over the log comes to. */
    Verdict verified() {
        try (HttpCopy copy = new HttpCopy(server.address(), null)) {
            return Verification.over(copy, new Trust(List.of(), List.of()))
                    .run()
                    .verdict();
        }
    }

    JdbcTemplate superuser() {
        return new JdbcTemplate(
                new DriverManagerDataSource(url(), "postgres", secrets().getProperty("superuser.password")));
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.databasePort() + "/acta";
    }

    private Properties secrets() {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("credentials.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
