package dev.acta.query.testing;

import dev.acta.access.Caller;
import dev.acta.access.Scope;
import dev.acta.access.testing.TestTokens;
import dev.acta.query.QuerySide;
import dev.acta.store.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running query side on a port of its own. */
public final class QueryApp implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private QueryApp(Caller reader, ConfigurableApplicationContext context) {
        this.token = TestTokens.token(reader);
        this.context = context;
        this.address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Starts one for a reader who may see everything. */
    public static QueryApp start(TestDatabase database, String... more) {
        return startAs("timeline,personal,operations", database, more);
    }

    /** Starts one for a reader with those scopes. */
    public static QueryApp startAs(String scopes, TestDatabase database, String... more) {
        List<String> properties = new ArrayList<>(Arrays.asList(database.springProperties()));
        properties.add("server.port=0");
        properties.addAll(Arrays.asList(TestTokens.springProperties()));
        if (Arrays.stream(more).noneMatch(it -> it.startsWith("acta.log.poll"))) {
            properties.add("acta.log.poll=200ms");
        }
        properties.addAll(Arrays.asList(more));
        return new QueryApp(
                reader(scopes, Caller.ALL_PLATFORMS),
                new SpringApplicationBuilder(QuerySide.class)
                        .run(properties.stream().map(it -> "--" + it).toArray(String[]::new)));
    }

    /** A reader with those scopes, parted by commas, of those platforms. */
    public static Caller reader(String scopes, String... platforms) {
        Set<Scope> all = Arrays.stream(scopes.split(",", -1))
                .flatMap(word -> Scope.of(word).stream())
                .collect(Collectors.toSet());
        return new Caller("reader", List.of(), List.of(), List.of(platforms), all);
    }

    /** What was answered. */
    public record Got(int status, HttpResponse<String> response, JsonNode body) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Asks for a path, with headers as name and value in turn. */
    public Got get(String path, String... headers) {
        return getWith(token, path, headers);
    }

    /** Asks as somebody else. */
    public Got getAs(Caller reader, String path, String... headers) {
        return getWith(TestTokens.token(reader), path, headers);
    }

    /** Asks with that token; null for none. */
    public Got getWith(@Nullable String bearer, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            boolean json = type.contains("json") && !type.contains("ndjson");
            JsonNode body = json ? JSON.readTree(response.body()) : JSON.nullNode();
            return new Got(response.statusCode(), response, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a path once a position is there to be read. */
    public Got getAt(long position, String path) {
        return get(path, "Acta-Min-Position", Long.toString(position));
    }

    /** Where it answers. */
    public URI address() {
        return URI.create(address);
    }

    /** The token of its reader. */
    public String token() {
        return token;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
