package dev.acta.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.store.LogProperties.Login;
import dev.acta.store.LogReadingConfiguration.LogSchema;
import dev.acta.store.append.LogWriter;
import dev.acta.store.axon.LogAccess;
import dev.acta.store.axon.PostgresEventStorageEngine;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.personal.ItemStaging;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.personal.LoggedItems;
import dev.acta.store.personal.StreamAliases;
import dev.acta.store.read.Claims;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.LogTail;
import dev.acta.store.read.Receipts;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the command side needs to write the log, beside what it needs to read it. */
@Configuration(proxyBeanMethods = false)
@Import({LogReadingConfiguration.class, LogSigningConfiguration.class})
public class LogWritingConfiguration {

    @Bean(defaultCandidate = false)
    @Qualifier("log-writing")
    HikariDataSource logWritingDatabase(LogProperties log, LogSchema schema) {
        Login login = log.command();
        if (login == null) {
            throw new IllegalStateException("acta.log.command does not say who writes the log");
        }
        return LogDataSources.pool("log-writing", log.url(), login);
    }

    @Bean
    KeyedDigests keyedDigests(@Qualifier("log-writing") DataSource database, LogProperties log) {
        Path file = log.digestKeyFile();
        if (file == null) {
            throw new IllegalStateException("acta.log.digest-key-file does not say where the digest key is");
        }
        KeyedDigests digests = DigestKey.read(file);
        DigestKey.require(database, digests);
        return digests;
    }

    /** Wants the signer, which looks at the log before anything is appended to it. */
    @Bean
    LogWriter logWriter(
            @Qualifier("log-writing") DataSource database,
            LogProperties log,
            Clock clock,
            LogTail tail,
            CheckpointSigner signer) {
        Login eraser = log.eraser();
        return new LogWriter(
                database,
                eraser == null ? null : LogDataSources.unpooled(log.url(), eraser),
                log,
                clock,
                tail::advance);
    }

    @Bean
    Receipts receipts(@Qualifier("log-writing") DataSource database) {
        return new Receipts(database);
    }

    @Bean
    Claims claims(@Qualifier("log-writing") DataSource database) {
        return new Claims(database);
    }

    @Bean
    StreamAliases streamAliases(@Qualifier("log-writing") DataSource database) {
        return new StreamAliases(database);
    }

    @Bean
    ItemStaging itemStaging(@Qualifier("log-writing") DataSource database) {
        return new ItemStaging(database);
    }

    @Bean
    LoggedItems loggedItems(@Qualifier("log-writing") DataSource database) {
        return new LoggedItems(database);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            @Qualifier("log-writing") DataSource database, LogWriter writer, LogReader reader, EventCodec codec) {
        return PostgresEventStorageEngine.builder(new LogAccess(writer, reader, codec, database))
                .build();
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
