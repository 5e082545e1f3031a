package dev.acta.query.state;

import dev.acta.events.value.Ref;
import dev.acta.query.personal.Items;
import dev.acta.query.personal.Places;
import dev.acta.query.personal.Platforms;
import dev.acta.query.personal.ReaderRights;
import dev.acta.query.personal.RefKey;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the states' rows. */
final class StateReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_STATEMENTS = 1_000;

    private static final String STATEMENTS = """
            SELECT s.aspect, b.position, b.body FROM state_v1.statement s
            JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
            WHERE s.thing = :thing AND b.since <= :asOf AND b.until > :asOf {readable}
            AND (:personal OR s.item IS NULL OR EXISTS (
              SELECT 1 FROM state_v1.item_personal p WHERE p.subject = s.thing AND p.public_capacity))
            ORDER BY s.position LIMIT :most
            """;

    /** The aspect stands in the text, so that its own index is found. */
    private static final String OF_ASPECT = """
            SELECT b.body FROM state_v1.statement s
            JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
            WHERE s.aspect = '{aspect}' AND s.position > :after AND b.since <= :asOf AND b.until > :asOf
            {readable} ORDER BY s.position LIMIT :limit
            """;

    private static final String BY_ROLE = """
            SELECT role, sum(accounts) FROM state_v1.roster WHERE network = :network AND position <= :asOf
            GROUP BY role ORDER BY role
            """;

    private static final String ACCOUNTS = """
            SELECT position, item, account_id, role, scheme, line FROM state_v1.roster_personal
            WHERE network = :network AND position <= :asOf AND (position, item) > (:position, :item)
            ORDER BY position, item LIMIT :limit
            """;

    private static final String MEMBERSHIPS = """
            SELECT network_ref, role, position, scheme, line FROM state_v1.roster_personal
            WHERE account = :account AND position <= :asOf ORDER BY position, item
            """;

    private final JdbcClient jdbc;

    StateReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String readable(String statement, ReaderRights rights) {
        return statement.replace("{readable}", rights.narrowed() ? "AND " + Platforms.readable("b.platforms") : "");
    }

    /** What is said of a thing as of a position: by aspect, the statements in order of position. */
    ObjectNode statements(Ref thing, long asOf, ReaderRights rights) {
        Map<Aspect, Map<Long, String>> found = new EnumMap<>(Aspect.class);
        jdbc.sql(readable(STATEMENTS, rights))
                .param("thing", RefKey.of(thing))
                .param("asOf", asOf)
                .param("personal", rights.personal())
                .param("reads", rights.platforms())
                .param("most", MOST_STATEMENTS)
                .query(row -> {
                    found.computeIfAbsent(Aspect.valueOf(row.getString(1)), aspect -> new LinkedHashMap<>())
                            .put(row.getLong(2), row.getString(3));
                });
        Set<Long> positions = found.values().stream()
                .flatMap(statements -> statements.keySet().stream())
                .collect(Collectors.toSet());
        Items items = Items.read(jdbc, StateRows.SCHEMA, positions, rights);
        ObjectNode state = JSON.createObjectNode();
        found.forEach((aspect, statements) -> {
            ArrayNode all = state.putArray(aspect.plural());
            statements.forEach((position, body) -> all.add(Places.filled(JSON.readTree(body), position, items)));
        });
        return state;
    }

    /** Statements of an aspect that names nobody, as of a position: those after one, in order of position. */
    List<JsonNode> ofAspect(Aspect aspect, long asOf, long after, int limit, ReaderRights rights) {
        return jdbc.sql(readable(OF_ASPECT, rights).replace("{aspect}", aspect.name()))
                .param("reads", rights.platforms())
                .param("asOf", asOf)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> JSON.readTree(row.getString(1)))
                .list();
    }

    /** How many accounts of each role a network is listed with as of a position. */
    Map<String, Long> accountsByRole(Ref network, long asOf) {
        Map<String, Long> roles = new LinkedHashMap<>();
        jdbc.sql(BY_ROLE)
                .param("network", RefKey.of(network))
                .param("asOf", asOf)
                .query(row -> {
                    roles.put(row.getString(1), row.getLong(2));
                });
        return roles;
    }

    /** An account in a list. */
    record Listed(long position, int item, ObjectNode account) {}

    /** Accounts of a network as of a position, after the one at a position and item number. */
    List<Listed> accounts(Ref network, long asOf, long position, int item, int limit, ReaderRights rights) {
        return jdbc.sql(ACCOUNTS)
                .param("network", RefKey.of(network))
                .param("asOf", asOf)
                .param("position", position)
                .param("item", item)
                .param("limit", limit)
                .query((row, number) -> {
                    if (rights.personal()) {
                        rights.sees(row.getLong(1));
                    }
                    ObjectNode account = JSON.createObjectNode();
                    account.set(
                            "account",
                            rights.personal()
                                    ? account.stringNode("account:%s/%s".formatted(network.ownedBy(), row.getString(3)))
                                    : Items.withheld());
                    account.put("role", row.getString(4));
                    account.put("position", row.getLong(1));
                    account.put("scheme", row.getString(5));
                    if (row.getObject(6) != null) {
                        account.put("line", row.getInt(6));
                    }
                    return new Listed(row.getLong(1), row.getInt(2), account);
                })
                .list();
    }

    /** The networks that an account is listed in as of a position. */
    List<JsonNode> memberships(Ref account, long asOf, ReaderRights rights) {
        return jdbc.sql(MEMBERSHIPS)
                .param("account", RefKey.of(account))
                .param("asOf", asOf)
                .query((row, number) -> {
                    rights.sees(row.getLong(3));
                    ObjectNode membership = JSON.createObjectNode();
                    membership.put("network", row.getString(1));
                    membership.put("role", row.getString(2));
                    membership.put("position", row.getLong(3));
                    membership.put("scheme", row.getString(4));
                    if (row.getObject(5) != null) {
                        membership.put("line", row.getInt(5));
                    }
                    return (JsonNode) membership;
                })
                .list();
    }
}
