package dev.acta.log.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Asks one server by GET, and says plainly what is wrong when it does not answer as it should. */
final class HttpSource implements AutoCloseable {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String LINES = "application/x-ndjson";
    private static final int NOT_FOUND = 404;

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final @Nullable String token;

    HttpSource(URI base, @Nullable String token) {
        if (!SCHEMES.contains(String.valueOf(base.getScheme())) || base.getHost() == null) {
            throw new IllegalArgumentException("Not an address of HTTP: " + base);
        }
        String text = base.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        this.token = token;
    }

    String base() {
        return base;
    }

    /** What stands at a path, whole; empty where there is nothing. */
    Optional<byte[]> bytes(String path) {
        HttpResponse<InputStream> answer = ask(path, "*/*");
        if (answer.statusCode() == NOT_FOUND) {
            var _ = whole(path, answer);
            return Optional.empty();
        }
        refuseUnless200(answer);
        return Optional.of(whole(path, answer));
    }

    /** The lines at a path, read as they are asked for. */
    Lines lines(String path) {
        HttpResponse<InputStream> answer = ask(path, LINES);
        try {
            refuseUnlessLines(answer);
            return new Lines(body(answer), base + path);
        } catch (IOException e) {
            throw brokeOff(path, e);
        }
    }

    /** The lines at a path, all read at once: they may be gone through as slowly as one likes. */
    Lines wholeLines(String path) {
        HttpResponse<InputStream> answer = ask(path, LINES);
        refuseUnlessLines(answer);
        return new Lines(new ByteArrayInputStream(whole(path, answer)), base + path);
    }

    private void refuseUnlessLines(HttpResponse<InputStream> answer) {
        refuseUnless200(answer);
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith(LINES)) {
            throw refused(answer, "Expected " + LINES + ", not " + type);
        }
    }

    private byte[] whole(String path, HttpResponse<InputStream> answer) {
        try (InputStream body = body(answer)) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw brokeOff(path, e);
        }
    }

    private UnreadableCopy brokeOff(String path, IOException e) {
        return new UnreadableCopy(base + path, "The answer broke off: " + e.getMessage(), e);
    }

    private HttpResponse<InputStream> ask(String path, String accept) {
        URI uri = URI.create(base + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Accept", accept)
                .header("Accept-Encoding", "gzip, identity");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (ConnectException e) {
            throw new UnreadableCopy(uri.toString(), "Nobody answers there (connection refused or no such host)", e);
        } catch (HttpTimeoutException e) {
            throw new UnreadableCopy(uri.toString(), "No answer in time", e);
        } catch (IOException e) {
            throw new UnreadableCopy(uri.toString(), "Not an answer of HTTP: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableCopy(uri.toString(), "Interrupted", e);
        }
    }

    /** A log may compress without being asked (C2SP tlog-tiles, "Log entries"). */
    private static InputStream body(HttpResponse<InputStream> answer) throws IOException {
        boolean gzip =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return gzip ? new GZIPInputStream(answer.body(), 1 << 16) : answer.body();
    }

    private static void refuseUnless200(HttpResponse<InputStream> answer) {
        int status = answer.statusCode();
        if (status != 200) {
            throw refused(
                    answer,
                    switch (status) {
                        case 401 -> "Refused (401): it wants a token, or another one; it is taken from ACTA_TOKEN";
                        case 403 -> "Refused (403): the token may not read the log (scope log)";
                        case NOT_FOUND -> "Not found (404): this is not a log of Acta's";
                        case 301, 302, 303, 307, 308 -> "Moved (" + status + "): name the address " + location(answer);
                        default -> "Answered " + status + ", not 200";
                    });
        }
    }

    private static String location(HttpResponse<InputStream> answer) {
        return answer.headers().firstValue("Location").orElse("it has moved to");
    }

    private static UnreadableCopy refused(HttpResponse<InputStream> answer, String what) {
        UnreadableCopy refused = new UnreadableCopy(answer.uri().toString(), what);
        try {
            answer.body().close();
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
        return refused;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
