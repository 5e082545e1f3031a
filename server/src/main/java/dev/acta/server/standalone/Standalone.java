package dev.acta.server.standalone;

import dev.acta.command.CommandSideConfiguration;
import dev.acta.issuer.IssuerConfiguration;
import dev.acta.query.QuerySideConfiguration;
import java.io.IOException;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The Spring application of the standalone: it imports the configurations of the sides and of the issuer, and adds only
 * the document of both sides.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            // Each side opens the log with a login of its own: there is no one data source to configure.
            DataSourceAutoConfiguration.class,
            // Calls Axon's maker over the network and writes to the home folder, even when disabled by a property.
            UpdateCheckerAutoConfiguration.class,
            // The issuer brings its clients, keys and users along.
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@Import({CommandSideConfiguration.class, QuerySideConfiguration.class, IssuerConfiguration.class})
class Standalone {
    @Bean
    RouterFunction<ServerResponse> wholeApi(
            @Value("classpath:dev/acta/command/openapi.json") Resource commands,
            @Value("classpath:dev/acta/query/openapi.json") Resource queries)
            throws IOException {
        Resource document = new ByteArrayResource(
                ApiDocument.joined(commands.getContentAsByteArray(), queries.getContentAsByteArray()));
        return RouterFunctions.route()
                .GET(
                        "/v3/api-docs",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(document))
                .build();
    }
}
