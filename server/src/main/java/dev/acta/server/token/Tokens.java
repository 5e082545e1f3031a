package dev.acta.server.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an issuer for tokens, by client credentials. */
public final class Tokens {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Tokens() {}

    /**
     * A token with all the scopes of a client.
     *
     * @param issuer its address, without a path of its own
     * @throws CannotGetToken if it is not given
     */
    public static String of(URI issuer, String client, String secret) {
        HttpResponse<String> answer = asked(issuer, client, secret);
        JsonNode body = read(answer);
        if (answer.statusCode() == OK && body.path("access_token").isString()) {
            return body.path("access_token").stringValue();
        }
        if (answer.statusCode() == UNAUTHORIZED) {
            throw CannotGetToken.otherSecret(issuer, client);
        }
        throw CannotGetToken.answered(
                issuer, answer.statusCode(), body.path("error").stringValue("no token"));
    }

    private static HttpResponse<String> asked(URI issuer, String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(issuer.toString().replaceFirst("/$", "") + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw CannotGetToken.nobodyAnswers(issuer, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGetToken.nobodyAnswers(issuer, e);
        }
    }

    /** Whatever listens there may not be an issuer. */
    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException _) {
            return JSON.createObjectNode();
        }
    }
}
