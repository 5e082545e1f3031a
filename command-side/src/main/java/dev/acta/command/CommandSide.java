package dev.acta.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side as a server of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class) // the log brings its own connections
@Import(CommandSideConfiguration.class)
public class CommandSide {
    /** Starts it; docs/operations.md has the settings. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommandSide.class, arguments);
    }
}
