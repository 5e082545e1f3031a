package dev.acta.command;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The command side as a server of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            // The log brings its own connections.
            DataSourceAutoConfiguration.class,
            // It calls Axon's maker over the network and writes to the home folder.
            UpdateCheckerAutoConfiguration.class
        })
@Import(CommandSideConfiguration.class)
public class CommandSide {
    /** What of the API is here; a server that is both sides has a document of its own. */
    @Bean
    RouterFunction<ServerResponse> commandSideApi(@Value("classpath:dev/acta/command/openapi.json") Resource document) {
        return RouterFunctions.route()
                .GET(
                        "/v3/api-docs",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(document))
                .build();
    }

    /** Starts it; docs/operations.md has the settings. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommandSide.class, arguments);
    }
}
