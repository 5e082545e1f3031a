package dev.acta.command;

import dev.acta.command.bulk.BulkLimits;
import dev.acta.command.client.Client;
import dev.acta.events.json.EventJson;
import dev.acta.store.EventCodec;
import dev.acta.store.LogWritingConfiguration;
import java.time.Clock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** All of the command side, to be imported by an application; it wants {@code acta.log.*} to say where the log is. */
@Configuration(proxyBeanMethods = false)
@Import(LogWritingConfiguration.class)
@EnableConfigurationProperties({Client.class, CommandLimits.class, BulkLimits.class})
@PropertySource("classpath:dev/acta/command/defaults.properties")
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandSide.class))
public class CommandSideConfiguration {
    /** Axon would print an advertisement; it is told not to only like this. */
    @Bean
    static BeanFactoryPostProcessor axonKeepsToItself() {
        return beans -> System.setProperty("disable-axoniq-console-message", "true");
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    @ConditionalOnMissingBean
    EventCodec eventCodec(EventJson json) {
        return new VocabularyCodec(json);
    }

    /** Not for others to be given by chance: a query side in the same process has transactions. */
    @Bean(defaultCandidate = false)
    @Qualifier("command")
    TransactionManager commandTransactions() {
        return NoTransactionManager.instance();
    }
}
