package dev.acta.issuer;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The issuer as a server of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            // Clients, keys and chains are those of the folder.
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            // It makes up a user and logs the password.
            UserDetailsServiceAutoConfiguration.class
        })
@Import(IssuerConfiguration.class)
public class Issuer {

    /** Starts it; docs/issuer.md has the settings. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Issuer.class)
                .properties(
                        "spring.config.name=acta-issuer",
                        "spring.main.banner-mode=off",
                        "server.address=127.0.0.1",
                        "server.port=9000");
    }

    /** Besides its own addresses it has its health, and nothing else. */
    @Bean
    SecurityFilterChain nothingElse(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests
                        // What another chain has refused is answered as it said.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
