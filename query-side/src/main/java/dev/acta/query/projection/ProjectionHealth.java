package dev.acta.query.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a projection cannot take an event, with the position and the reason. */
final class ProjectionHealth implements HealthIndicator {

    private final String projection;
    private final ProjectionTable table;

    ProjectionHealth(String projection, ProjectionTable table) {
        this.projection = projection;
        this.table = table;
    }

    @Override
    public Health health() {
        ProjectionTable.Standing standing = table.standing(projection);
        Health.Builder health = standing.stoppedAt() == null ? Health.up() : Health.down();
        health.withDetail("taken", standing.taken());
        if (standing.stoppedAt() != null) {
            health.withDetail("stoppedAt", standing.stoppedAt());
            health.withDetail("reason", String.valueOf(standing.reason()));
        }
        return health.build();
    }
}
