package dev.acta.command;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

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
    /** Starts it; docs/operations.md has the settings. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommandSide.class, arguments);
    }
}
