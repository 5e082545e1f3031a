package dev.acta.query;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The query side as an application of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import(QuerySideConfiguration.class)
@PropertySource("classpath:dev/acta/query/query-side.properties")
public class QuerySide {

    /** What of the API is here; a server that is both sides has a document of its own. */
    @Bean
    RouterFunction<ServerResponse> querySideApi(@Value("classpath:dev/acta/query/openapi.json") Resource document) {
        return RouterFunctions.route()
                .GET(
                        "/v3/api-docs",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(document))
                .build();
    }

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySide.class, arguments);
    }
}
