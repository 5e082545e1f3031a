package dev.acta.server.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

class StandaloneServerTest {

    @Test
    void handsTheLogsLoginsAndKeyToItsApplication(@TempDir Path parent) throws SQLException {
        try (StandaloneServer server = StandaloneServer.start(parent.resolve("data"), 0, Recorder.AS_CONFIGURED)) {
            Environment environment = server.application().getEnvironment();
            for (String role : new String[] {"owner", "command", "query"}) {
                String prefix = "acta.log." + role;
                try (Connection connection = DriverManager.getConnection(
                        environment.getRequiredProperty("acta.log.url"),
                        environment.getRequiredProperty(prefix + ".username"),
                        environment.getRequiredProperty(prefix + ".password"))) {
                    assertThat(connection.getMetaData().getUserName()).isEqualTo("acta_" + role);
                }
            }
            assertThat(Path.of(environment.getRequiredProperty("acta.log.digest-key-file")))
                    .isRegularFile();
        }
    }

    @Test
    void answersOnLoopbackAndOnVirtualThreads(@TempDir Path parent) {
        try (StandaloneServer server = StandaloneServer.start(parent.resolve("data"), 0, Recorder.AS_CONFIGURED)) {
            assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
            Environment environment = server.application().getEnvironment();
            assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(environment.getProperty("spring.threads.virtual.enabled", Boolean.class))
                    .isTrue();
        }
    }
}
