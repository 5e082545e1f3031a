package dev.acta.issuer;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.key.SigningKeys;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** All of the issuer, to be imported by an application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerSettings.class)
@PropertySource("classpath:dev/acta/issuer/defaults.properties")
@Import(SignedIn.class)
public class IssuerConfiguration {

    @Bean
    IssuerFolder issuerFolder(IssuerSettings settings) {
        IssuerFolder folder = IssuerFolder.open(settings.folder().toAbsolutePath(), settings.firstClients());
        folder.answersAt(settings.url());
        return folder;
    }

    @Bean
    SigningKeys signingKeys(IssuerFolder folder, IssuerSettings settings) {
        return new SigningKeys(folder, settings.keyLifetime(), Clock.systemUTC());
    }

    /** Before all others: it answers at its own addresses only. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain issuerChain(HttpSecurity http, IssuerSettings settings, IssuerFolder folder, SigningKeys keys) {
        return new IssuerChain(settings, folder, keys).of(http);
    }

    @Bean
    HealthIndicator issuerHealthIndicator(IssuerFolder folder, SigningKeys keys) {
        return new IssuerHealth(folder, keys);
    }
}
