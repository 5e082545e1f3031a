package dev.acta.query.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.acta.events.json.EventJson;
import dev.acta.store.LogProperties;
import dev.acta.store.LogProperties.Login;
import dev.acta.store.LogReadingConfiguration.LogSchema;
import dev.acta.store.axon.LogEventSource;
import dev.acta.store.read.LogReader;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the projections. What Axon needs for that is built here and is no bean: in one process with the command side it
 * must not become the transaction manager or the token store of that one. Data source and transaction manager answer to
 * the name {@code projections} only.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionsProperties.class)
class ProjectionsConfiguration {

    /** Marks the projections' schemas as there and up to date. */
    record ProjectionSchemas() {}

    @Bean
    ProjectionSchemas projectionSchemas(LogProperties log, LogSchema schema) {
        Login owner = log.owner();
        if (owner != null) {
            try (HikariDataSource database = pool("projections-owner", log.url(), owner, 2)) {
                ProjectionMigration.run(database, reader(log).username());
            }
        }
        return new ProjectionSchemas();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("projections")
    HikariDataSource projectionsDatabase(
            LogProperties log, ProjectionsProperties properties, ProjectionSchemas schemas) {
        return pool("projections", log.url(), reader(log), properties.connections());
    }

    @Bean(defaultCandidate = false)
    @Qualifier("projections")
    PlatformTransactionManager projectionsTransactions(@Qualifier("projections") DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    ProjectionTable projectionTable(
            @Qualifier("projections") DataSource database,
            @Qualifier("projections") PlatformTransactionManager transactions) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new ProjectionTable(JdbcClient.create(database), apart);
    }

    @Bean
    Processors projectionProcessors(
            List<Projection<?>> projections,
            @Qualifier("projections") DataSource database,
            @Qualifier("projections") PlatformTransactionManager transactions,
            ProjectionTable table,
            LogEventSource log,
            LogReader reader,
            ProjectionsProperties properties) {
        return new Processors(
                projections,
                new ProjectionHandler.Reading(new EventJson(), reader, database),
                log,
                new Processors.Storage(
                        tokens(database, properties.nodeId()), new SpringTransactionManager(transactions), table),
                properties.batchEvents());
    }

    private static TokenStore tokens(DataSource database, @Nullable String nodeId) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("processing.token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .serializer(Jackson3Serializer.builder().build())
                .schema(schema)
                .contentType(byte[].class)
                .nodeId(nodeId == null ? UUID.randomUUID().toString() : nodeId)
                .build();
    }

    @Bean
    ProjectionWatch projectionWatch(ProjectionTable table, Processors processors, ProjectionsProperties properties) {
        return new ProjectionWatch(table, processors, properties.patience());
    }

    @Bean
    ProjectionHealth timelineProjectionHealthIndicator(ProjectionTable table) {
        return new ProjectionHealth("timeline", table);
    }

    @Bean
    ProjectionHealth stateProjectionHealthIndicator(ProjectionTable table) {
        return new ProjectionHealth("state", table);
    }

    private static Login reader(LogProperties log) {
        Login login = log.query() != null ? log.query() : log.command();
        if (login == null) {
            throw new IllegalStateException("Neither acta.log.query nor acta.log.command says who reads the log");
        }
        return login;
    }

    private static HikariDataSource pool(String name, String url, Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        // What a refused row holds may name a person, and must not get into messages.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}
