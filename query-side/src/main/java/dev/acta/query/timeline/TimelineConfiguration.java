package dev.acta.query.timeline;

import dev.acta.events.json.EventJson;
import dev.acta.query.projection.Projection;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projection {@code timeline}. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    static final String NAME = "timeline";

    @Bean
    Projection<TimelineChange> timelineProjection() {
        return new Projection<>(NAME, TimelineRows.SCHEMA, new TimelineFold(new EventJson()), TimelineRows::new);
    }

    @Bean
    TimelineReader timelineReader(@Qualifier("projections") DataSource database) {
        return new TimelineReader(JdbcClient.create(database));
    }
}
