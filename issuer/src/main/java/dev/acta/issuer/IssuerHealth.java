package dev.acta.issuer;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.key.SigningKeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a file of the issuer cannot be read and what it said before counts on. */
final class IssuerHealth implements HealthIndicator {

    private final IssuerFolder folder;
    private final SigningKeys keys;

    IssuerHealth(IssuerFolder folder, SigningKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    @Override
    public Health health() {
        List<String> troubles = Stream.of(
                        folder.clients().trouble(), folder.users().trouble(), keys.trouble())
                .flatMap(Optional::stream)
                .toList();
        return troubles.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("reasons", troubles).build();
    }
}
