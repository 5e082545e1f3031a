package dev.acta.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * Fetches the keys of the issuer; one that hangs must not make every caller hang with it. Each token with an unknown
 * key has them fetched anew, so that is done no more than some times a second; in between the last answer still holds.
 */
final class KeySets {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(3);

    private static final int AT_ONCE = 10;

    private KeySets() {}

    static RestOperations client() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT);
        requests.setReadTimeout(READ);
        RestTemplate client = new RestTemplate(requests);
        Bucket fetches = Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, Duration.ofSeconds(1)))
                .build();
        client.getInterceptors().add(new LastAnswer(fetches));
        return client;
    }
}
