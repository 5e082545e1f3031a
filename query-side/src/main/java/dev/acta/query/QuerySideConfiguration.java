package dev.acta.query;

import dev.acta.access.AccessConfiguration;
import dev.acta.query.http.CursorSeal;
import dev.acta.query.http.Snapshots;
import dev.acta.query.projection.ProjectionWatch;
import dev.acta.store.DigestKey;
import dev.acta.store.EventCodec;
import dev.acta.store.LogProperties;
import dev.acta.store.LogReadingConfiguration;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.read.LogReader;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All of the query side, to be imported into an application. Wants only its properties. */
@Configuration(proxyBeanMethods = false)
@Import({LogReadingConfiguration.class, AccessConfiguration.class})
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QuerySide.class))
public class QuerySideConfiguration {

    private static final int KEY_BYTES = 32;

    @Bean
    @ConditionalOnMissingBean(EventCodec.class)
    EventCodec querySideCodec() {
        return new VocabularyCodec();
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock querySideClock() {
        return Clock.systemUTC();
    }

    @Bean
    Snapshots querySnapshots(
            ProjectionWatch projections,
            LogReader log,
            @Qualifier("projections") PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return new Snapshots(projections, log, snapshot, clock);
    }

    /** Without a key that all nodes share, cursors hold on this node, until it stops. */
    @Bean
    CursorSeal queryCursors(LogProperties log) {
        if (log.digestKeyFile() != null) {
            return new CursorSeal(DigestKey.read(log.digestKeyFile()));
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new CursorSeal(new KeyedDigests(key));
    }

    /** Account ids may hold slashes, also encoded ones. */
    @Bean
    TomcatConnectorCustomizer querySlashesInIds() {
        return connector -> {
            connector.setEncodedSolidusHandling("passthrough");
            connector.setEncodedReverseSolidusHandling("passthrough");
        };
    }
}
