package dev.acta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.standalone.StandaloneServer;
import dev.acta.server.testing.Credentials;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Searches every row of every table for ids of accounts and posts: in the clear, and as bytes in hexadecimal. */
class PersonalDataTest {

    private static final RehearsalSize SIZE = new RehearsalSize(1_200, 30);

    @Test
    void idsOfAccountsAndPostsStandOnlyWhereAnErasureReachesThem(@TempDir Path parent) {
        Path folder = parent.resolve("data");
        try (StandaloneServer server = StandaloneServer.start(folder, 0)) {
            new JuneDemo(server, SIZE, (key, receipt) -> {}, 100, accounts -> new Unseen(), line -> {}).run();
            JdbcTemplate database = asOwner(folder, server.databasePort());

            assertThat(tablesWith(database, new Rehearsal(SIZE).core().next()))
                    .containsExactlyInAnyOrder("acta_log.event_personal", "state_v1.roster_personal");
            assertThat(tablesWith(database, "post:twitter/2020-05-26-a"))
                    .containsExactlyInAnyOrder(
                            "acta_log.event_personal",
                            "acta_log.stream_alias",
                            "timeline_v1.item_personal",
                            "state_v1.item_personal");
        }
    }

    private static Set<String> tablesWith(JdbcTemplate database, String id) {
        Set<String> found = new TreeSet<>();
        String hex = HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
        List<String> tables = database.query(
                "SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
                (row, number) -> row.getString(1));
        assertThat(tables).contains("acta_log.event", "timeline_v1.entry", "processing.token_entry");
        for (String table : tables) {
            Integer rows = database.queryForObject(
                    "SELECT count(*) FROM " + table + " AS t"
                            + " WHERE position(? IN t::text) > 0 OR position(? IN t::text) > 0",
                    Integer.class,
                    id,
                    hex);
            if (rows != null && rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private static JdbcTemplate asOwner(Path folder, int port) {
        return new JdbcTemplate(Credentials.owner(folder, "jdbc:postgresql://127.0.0.1:" + port + "/acta"));
    }

    private static final class Unseen implements Progress {
        @Override
        public void sent(long accounts) {}

        @Override
        public void allSent() {}

        @Override
        public void close() {}
    }
}
