package dev.acta.access;

import io.github.bucket4j.Bucket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Asks no more often than it may, and gives the last answer again in between: a token whose key was not in a key set of
 * this very moment is bad, and not the issuer out of reach.
 */
final class LastAnswer implements ClientHttpRequestInterceptor {
    private final Bucket fetches;
    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

    LastAnswer(Bucket fetches) {
        this.fetches = fetches;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(URI from, HttpHeaders headers, byte[] body) {}

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution next)
            throws IOException {
        if (fetches.tryConsume(1)) {
            return fetched(request, body, next);
        }
        Kept kept = last.get();
        if (kept == null || !kept.from().equals(request.getURI())) {
            throw new IOException("The keys were asked for too often, and could not be had");
        }
        return new Again(kept);
    }

    private ClientHttpResponse fetched(HttpRequest request, byte[] body, ClientHttpRequestExecution next)
            throws IOException {
        last.set(null);
        ClientHttpResponse response = next.execute(request, body);
        if (!response.getStatusCode().is2xxSuccessful()) {
            return response;
        }
        try (response) {
            Kept kept = new Kept(
                    request.getURI(), response.getHeaders(), response.getBody().readAllBytes());
            last.set(kept);
            return new Again(kept);
        }
    }

    private record Again(Kept kept) implements ClientHttpResponse {
        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatus.OK;
        }

        @Override
        public String getStatusText() {
            return HttpStatus.OK.getReasonPhrase();
        }

        @Override
        public void close() {}

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(kept.body());
        }

        @Override
        public HttpHeaders getHeaders() {
            return kept.headers();
        }
    }
}
