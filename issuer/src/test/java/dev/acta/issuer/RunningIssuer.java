package dev.acta.issuer;

import dev.acta.issuer.folder.IssuerFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An issuer on a folder, and a browser or program that calls it. */
final class RunningIssuer implements AutoCloseable {
    private static final Pattern DOT = Pattern.compile("[.]");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI url;
    private final Path path;
    private final ConfigurableApplicationContext application;

    RunningIssuer(Path path, String... settings) {
        this.path = path;
        int port = freePort();
        this.url = URI.create("http://127.0.0.1:" + port);
        List<String> all = new ArrayList<>(
                List.of("--server.port=" + port, "--acta.issuer.url=" + url, "--acta.issuer.folder=" + path));
        all.addAll(List.of(settings));
        this.application = Issuer.application().run(all.toArray(String[]::new));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return url;
    }

    Path path() {
        return path;
    }

    IssuerFolder folder() {
        return application.getBean(IssuerFolder.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> form) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(to("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** A token by a client's secret in the folder. */
    HttpResponse<String> token(String client, String... scopes) {
        return token(client, folder().secretOf(client), clientCredentials(scopes));
    }

    static Map<String, String> clientCredentials(String... scopes) {
        return scopes.length == 0
                ? Map.of("grant_type", "client_credentials")
                : Map.of("grant_type", "client_credentials", "scope", String.join(" ", scopes));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    HttpResponse<String> get(String path) {
        return send(to(path).header("Accept", "text/html,*/*"));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(url.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** What stands in the access token of an answer; nothing is checked. */
    static JsonNode claims(HttpResponse<String> answer) {
        return part(answer, 1);
    }

    static JsonNode header(HttpResponse<String> answer) {
        return part(answer, 0);
    }

    private static JsonNode part(HttpResponse<String> answer, int number) {
        String token = json(answer).required("access_token").stringValue();
        return JSON.readTree(
                Base64.getUrlDecoder().decode(DOT.splitAsStream(token).toList().get(number)));
    }

    @Override
    public void close() {
        application.close();
        http.close();
    }
}
