package dev.acta.query.state;

import dev.acta.events.json.EventJson;
import dev.acta.query.projection.Projection;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projection {@code state}. */
@Configuration(proxyBeanMethods = false)
class StateConfiguration {

    static final String NAME = "state";

    @Bean
    Projection<StateChange> stateProjection() {
        return new Projection<>(NAME, StateRows.SCHEMA, new StateFold(new EventJson()), StateRows::new);
    }

    @Bean
    StateReader stateReader(@Qualifier("projections") DataSource database) {
        return new StateReader(JdbcClient.create(database));
    }
}
