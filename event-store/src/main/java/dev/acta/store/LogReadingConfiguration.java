package dev.acta.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.store.LogProperties.Login;
import dev.acta.store.axon.LogEventSource;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Proofs;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.LogTail;
import dev.acta.store.read.LogTree;
import dev.acta.store.verify.EventLines;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both sides need to read the log. Wants an {@link EventCodec} and a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
public class LogReadingConfiguration {

    /** Marks the log's schema as there and up to date: what touches the log wants this first. */
    public record LogSchema() {}

    @Bean
    LogSchema logSchema(LogProperties log) {
        Login owner = log.owner();
        if (owner != null) {
            try (HikariDataSource database = LogDataSources.toMigrate("log-owner", log.url(), owner)) {
                Stream.of(log.command(), log.query(), log.eraser())
                        .filter(Objects::nonNull)
                        .forEach(login -> LogRoles.ensure(database, login));
                LogMigration.run(
                        database, role(log.command(), owner), role(log.query(), owner), role(log.eraser(), owner));
                if (log.digestKeyFile() != null) {
                    DigestKey.remember(database, DigestKey.read(log.digestKeyFile()));
                }
            }
        }
        return new LogSchema();
    }

    private static String role(@Nullable Login login, Login otherwise) {
        return login == null ? otherwise.username() : login.username();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("log-reading")
    HikariDataSource logReadingDatabase(LogProperties log, LogSchema schema) {
        Login login = log.query() != null ? log.query() : log.command();
        if (login == null) {
            throw new IllegalStateException("Neither acta.log.query nor acta.log.command says who reads the log");
        }
        return LogDataSources.pool("log-reading", log.url(), login);
    }

    @Bean
    LogReader logReader(@Qualifier("log-reading") DataSource database, Clock clock) {
        return new LogReader(database, clock);
    }

    @Bean
    LogTail logTail(@Qualifier("log-reading") DataSource database, LogProperties log) {
        return new LogTail(database, log.poll());
    }

    @Bean
    LogTree logTree(@Qualifier("log-reading") DataSource database) {
        return new LogTree(database);
    }

    @Bean
    Checkpoints checkpoints(@Qualifier("log-reading") DataSource database, LogProperties log) {
        return new Checkpoints(database, log.poll());
    }

    @Bean
    EventLines eventLines(@Qualifier("log-reading") DataSource database) {
        return new EventLines(database);
    }

    @Bean
    Proofs proofs(LogTree tree) {
        return new Proofs(tree);
    }

    @Bean
    LogEventSource logEventSource(LogReader reader, LogTail tail, EventCodec codec, LogProperties log) {
        return new LogEventSource(reader, tail, codec, log.pageEvents());
    }
}
