package dev.acta.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The query side as an application of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import(QuerySideConfiguration.class)
@PropertySource("classpath:dev/acta/query/query-side.properties")
public class QuerySide {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(QuerySide.class, arguments);
    }
}
