package dev.acta.query.state;

import dev.acta.events.value.Name;
import dev.acta.events.value.Ref;
import dev.acta.query.personal.Items;
import dev.acta.query.personal.Places;
import dev.acta.query.personal.Platforms;
import dev.acta.query.personal.ReaderRights;
import dev.acta.query.personal.RefKey;
import java.util.ArrayList;
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

    private static final String SEQUELS = """
            SELECT s.aspect, b.position, b.body FROM state_v1.statement s
            JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
            WHERE s.thing = ANY (:things) AND s.aspect = ANY (:aspects) AND b.since <= :asOf AND b.until > :asOf
            {readable} ORDER BY s.position LIMIT :most
            """;

    /** The aspect stands in the text, so that its own index is found. */
    private static final String OF_ASPECT = """
            SELECT b.body FROM state_v1.statement s
            JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
            WHERE s.aspect = '{aspect}' AND s.position > :after AND b.since <= :asOf AND b.until > :asOf
            {readable} ORDER BY s.position LIMIT :limit
            """;

    private static final String OF_NAME = """
            SELECT b.body FROM state_v1.statement s
            JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
            WHERE s.thing = :name AND b.since <= :asOf AND b.until > :asOf {readable} ORDER BY s.position
            """;

    private static final String BY_ROLE = """
            SELECT role, sum(accounts) FROM state_v1.roster WHERE network = :network AND position <= :asOf AND until > :asOf
            GROUP BY role ORDER BY role
            """;

    /**
     * What named accounts came to, by role. A platform's own word counts; a report only where the platform gave none,
     * and once where it is told again.
     */
    private static final String REINSTATED = """
            WITH said AS (
              SELECT b.body::jsonb AS body FROM state_v1.statement s
              JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
              WHERE s.thing = :network AND s.aspect = 'REINSTATEMENT' AND b.since <= :asOf AND b.until > :asOf AND b.stands
            ), by_id AS (
              SELECT body, body ->> 'basis' = 'FIRST_PARTY' AS own FROM said WHERE body -> 'accounts' IS NOT NULL
            )
            SELECT of ->> 'role', sum((of -> 'count' ->> 'value')::bigint) FROM by_id, jsonb_array_elements(body -> 'counts') of
            WHERE of -> 'role' IS NOT NULL
            AND (own OR (body -> 'conflictsWith' IS NULL AND NOT EXISTS (SELECT 1 FROM by_id WHERE own)))
            GROUP BY 1
            """;

    /** The position at which an account of the list r came back after it was listed. */
    private static final String CAME_BACK = """
            (SELECT min(s.position) FROM state_v1.statement s
             JOIN state_v1.statement n ON n.thing = r.network AND n.aspect = s.aspect AND n.position = s.position
             JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
             WHERE s.thing = r.account AND s.aspect = 'REINSTATEMENT' AND s.position > r.position
             AND b.since <= :asOf AND b.until > :asOf AND b.stands)
            """;

    /** Whoever an account was taken from is a victim, and not shown one by one to everybody. */
    private static final String ACCOUNTS = """
            SELECT r.position, r.item, r.account_id, r.role, r.scheme, r.line, {cameBack} FROM state_v1.roster_personal r
            JOIN state_v1.roster l ON l.network = r.network AND l.position = r.position AND l.until > :asOf
            WHERE r.network = :network AND r.position <= :asOf AND (r.position, r.item) > (:position, :item)
            AND (:personal OR r.role <> 'COMPROMISED')
            ORDER BY r.position, r.item LIMIT :limit
            """.replace("{cameBack}", CAME_BACK);

    private static final String MEMBERSHIPS = """
            SELECT r.network_ref, r.role, r.position, r.scheme, r.line, {cameBack} FROM state_v1.roster_personal r
            JOIN state_v1.roster l ON l.network = r.network AND l.position = r.position AND l.until > :asOf
            WHERE r.account = :account AND r.position <= :asOf ORDER BY r.position, r.item
            """.replace("{cameBack}", CAME_BACK);

    private static final String SAID = """
            SELECT DISTINCT s.aspect FROM state_v1.statement s
            JOIN state_v1.statement_body b ON b.position = s.position AND b.since = s.since
            WHERE s.thing = :thing AND b.since <= :asOf AND b.until > :asOf {readable}
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

    /** What is said of some things as of a position in aspects that name nobody: by aspect, in order of position. */
    Map<Aspect, List<JsonNode>> sequels(Set<String> things, Set<Aspect> aspects, long asOf, ReaderRights rights) {
        Map<Aspect, List<JsonNode>> found = new EnumMap<>(Aspect.class);
        jdbc.sql(readable(SEQUELS, rights))
                .param("reads", rights.platforms())
                .param("things", things.stream().map(Ref::parse).map(RefKey::of).toArray(byte[][]::new))
                .param("aspects", aspects.stream().map(Aspect::name).toArray(String[]::new))
                .param("asOf", asOf)
                .param("most", MOST_STATEMENTS)
                .query(row -> {
                    found.computeIfAbsent(Aspect.valueOf(row.getString(1)), aspect -> new ArrayList<>())
                            .add(JSON.readTree(row.getString(3)));
                });
        return found;
    }

    /** The authorities that are registered under a name as of a position. */
    List<Ref> authorities(String name, long asOf, ReaderRights rights) {
        return jdbc
                .sql(readable(OF_NAME, rights))
                .param("reads", rights.platforms())
                .param("name", RefKey.ofName(Name.key(name)))
                .param("asOf", asOf)
                .query((row, number) -> Ref.parse(
                        JSON.readTree(row.getString(1)).path("authority").stringValue()))
                .stream()
                .distinct()
                .toList();
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

    /** How many accounts of each role came back by name as of a position. */
    Map<String, Long> reinstatedByRole(Ref network, long asOf) {
        Map<String, Long> roles = new LinkedHashMap<>();
        jdbc.sql(REINSTATED)
                .param("network", RefKey.of(network))
                .param("asOf", asOf)
                .query(row -> {
                    roles.put(row.getString(1), row.getLong(2));
                });
        return roles;
    }

    /** What kinds of things are said of a thing that names nobody, as of a position. */
    Set<Aspect> aspects(Ref thing, long asOf, ReaderRights rights) {
        return jdbc.sql(readable(SAID, rights))
                .param("reads", rights.platforms())
                .param("thing", RefKey.of(thing))
                .param("asOf", asOf)
                .query((row, number) -> Aspect.valueOf(row.getString(1)))
                .set();
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
                .param("personal", rights.personal())
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
                    if (row.getObject(7) != null) {
                        account.put("reinstated", row.getLong(7));
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
                    if (row.getObject(6) != null) {
                        membership.put("reinstated", row.getLong(6));
                    }
                    return (JsonNode) membership;
                })
                .list();
    }
}
