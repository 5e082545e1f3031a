package dev.acta.server.testing;

import static org.awaitility.Awaitility.await;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.folder.Rights;
import dev.acta.log.copy.HttpCopy;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A standalone with the clients it starts with, its two stewards among them, and two recorders more: {@code desk},
 * which speaks for {@code platform:rehearsal} and reports on everybody, and {@code second}, which only reports.
 */
public final class RunningActa implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DESK = "desk";
    private static final String SECOND = "second";
    private static final String STEWARD = "steward";
    private static final String BOUNDARY = "part-of-the-form";

    /** Sooner than a token ends. */
    private static final Duration OF_A_TOKEN = Duration.ofMinutes(2);

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StandaloneServer server;

    private record Token(String text, Instant since) {
        boolean isYoung() {
            return since.plus(OF_A_TOKEN).isAfter(Instant.now());
        }
    }

    private RunningActa(StandaloneServer server) {
        this.server = server;
    }

    /**
     * Returns once requests are answered.
     *
     * @param folder the data folder, made if it is not there
     * @param others whom {@code desk} speaks for besides {@code platform:rehearsal}
     */
    public static RunningActa in(Path folder, String... others) {
        String[] itself = Stream.concat(Stream.of("platform:rehearsal"), Stream.of(others))
                .toArray(String[]::new);
        return in(folder, reports("commands", "timeline").actingFor(itself));
    }

    /** The same, with other rights of {@code desk}. */
    public static RunningActa in(Path folder, Rights desk) {
        RunningActa acta = new RunningActa(StandaloneServer.start(folder, 0));
        acta.client(DESK, desk);
        acta.client(SECOND, reports("commands", "timeline"));
        return acta;
    }

    /** Scopes, and everybody to report on. */
    public static Rights reports(String... scopes) {
        return Rights.to(scopes).recordingAbout(Rights.EVERYBODY);
    }

    /** Makes a client, unless the folder has it from before. */
    public void client(String id, Rights rights) {
        IssuerFolder issuer = server.issuer();
        if (issuer.clients().find(id).isEmpty()) {
            issuer.addClient(id, rights);
        }
    }

    /** The server itself. */
    public StandaloneServer server() {
        return server;
    }

    public Answer desk(String command, String body) {
        return record(DESK, command, body);
    }

    public Answer second(String command, String body) {
        return record(SECOND, command, body);
    }

    public Answer steward(String command, String body) {
        return record(STEWARD, command, body);
    }

    public Answer secondSteward(String command, String body) {
        return record("second-steward", command, body);
    }

    /** Sends a command as a client, under a key of its own. */
    public Answer record(String client, String command, String body) {
        return post(client, command, "application/json", body);
    }

    /** As the desk, with a list of accounts in a part of its own. */
    public Answer desk(String command, String body, String role, String csv) {
        String form = """
                --%1$s\r
                Content-Disposition: form-data; name="command"\r
                Content-Type: application/json\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="%3$s"; filename="%3$s.csv"\r
                Content-Type: text/csv\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, body, role, csv);
        return post(DESK, command, "multipart/form-data; boundary=" + BOUNDARY, form);
    }

    private Answer post(String client, String command, String type, String body) {
        HttpResponse<String> answer = send(to("/v1/commands/" + command, client)
                .header("Content-Type", type)
                .header("Idempotency-Key", "key-" + keys.incrementAndGet())
                .POST(BodyPublishers.ofString(body)));
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** Sends many lines as the desk; gives their answers. */
    public List<JsonNode> recordAll(Stream<? extends JsonNode> lines) {
        return recordAll(DESK, lines.map(JsonNode::toString));
    }

    /** The same as a client, of lines that may be no JSON. */
    public List<JsonNode> recordAll(String client, Stream<String> lines) {
        String body = lines.map(line -> line + "\n").collect(Collectors.joining());
        HttpResponse<String> answer = send(to("/v1/commands", client)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body)));
        return answer.body().lines().map(JSON::readTree).toList();
    }

    /** What a steward, who reads all but the log, is answered once the server has taken in the event at a position. */
    public JsonNode get(String path, long position) {
        return get(STEWARD, path, position);
    }

    /** What a client is answered once the server has taken in the event at a position. */
    public JsonNode get(String client, String path, long position) {
        return JSON.readTree(answer(client, path, position).body());
    }

    /** What a steward is answered, as it came. */
    public HttpResponse<String> answer(String path, long position) {
        return answer(STEWARD, path, position);
    }

    private HttpResponse<String> answer(String client, String path, long position) {
        return send(to(path, client).header("Acta-Min-Position", Long.toString(position)));
    }

    /** The latest checkpoint, in its signed note; empty text while there is none. */
    public String checkpoint() {
        HttpResponse<String> answer = send(to("/log/checkpoint", "auditor"));
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** For a value in the query of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the independent walk over the log comes to, once a checkpoint covers all of it. */
    public Report verified() {
        return await().until(this::walked, report -> report.verdict() != Verdict.INCOMPLETE);
    }

    private Report walked() {
        try (HttpCopy copy = new HttpCopy(server.address(), token("auditor"))) {
            return Verification.over(copy, Trust.none()).run();
        }
    }

    public JdbcTemplate superuser() {
        return new JdbcTemplate(Credentials.superuser(server.folder(), database()));
    }

    /** The address of the database. */
    public String database() {
        return "jdbc:postgresql://127.0.0.1:" + server.databasePort() + "/acta";
    }

    private String token(String client) {
        return tokens.compute(
                        client,
                        (name, token) ->
                                token != null && token.isYoung() ? token : new Token(server.token(name), Instant.now()))
                .text();
    }

    private HttpRequest.Builder to(String path, String client) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + token(client));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
