package dev.acta.access;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Guards the HTTP API, to be imported by each side; it wants {@code spring.security.oauth2.resourceserver.jwt.*} to say
 * whose tokens are taken.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessSettings.class, PublicRecord.class, OAuth2ResourceServerProperties.class})
@Import(GuardedPaths.class)
public class AccessConfiguration {

    /** Boot puts it beside its own of issuer and times; whoever brings a decoder of its own has to. */
    @Bean
    OAuth2TokenValidator<Jwt> tokenChecks(AccessSettings settings) {
        return new TokenChecks(settings.audience());
    }

    /** Boot puts it in the place of the one that takes JWT only; the last two are RFC 9068's. */
    @Bean
    JwtTypeValidator tokenTypes() {
        JwtTypeValidator types = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        types.setAllowEmpty(true);
        return types;
    }

    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keySetInTime() {
        // Nimbus by itself takes no at+jwt; the types are for the validator to say.
        return decoder -> decoder.restOperations(KeySets.client()).validateType(false);
    }

    @Bean
    SecurityLog securityLog() {
        return new SecurityLog();
    }

    @Bean
    RequestRates requestRates(AccessSettings settings) {
        return new RequestRates(settings);
    }

    @Bean
    ErrorsAsProblems errorsAsProblems() {
        return new ErrorsAsProblems();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ReadableParameters readableParameters() {
        return new ReadableParameters();
    }

    @Bean
    PersonalLog personalLog() {
        return new PersonalLog();
    }

    @Bean
    WebMvcConfigurer callersAsArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
