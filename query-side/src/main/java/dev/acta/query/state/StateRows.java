package dev.acta.query.state;

import dev.acta.events.AuthorityRegistered;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.Name;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.RosterAccount;
import dev.acta.query.personal.ItemRow;
import dev.acta.query.personal.ItemRows;
import dev.acta.query.personal.Platforms;
import dev.acta.query.personal.RefKey;
import dev.acta.query.projection.Recorded;
import dev.acta.query.projection.RowBatch;
import dev.acta.query.projection.UnnestInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the statements and the accounts of a batch and writes them in one go. */
final class StateRows implements RowBatch<StateChange> {

    static final String SCHEMA = "state_v1";

    private static final long STILL = Long.MAX_VALUE;
    private static final String SUPERSEDE = """
            UPDATE state_v1.statement_body b SET until = ended.at
            FROM unnest(?::int8[], ?::int8[]) AS ended (position, at)
            WHERE b.position = ended.position AND b.until = 9223372036854775807
            """;

    /** Those between what was voided and the next suspension or extension; what came after the voiding stays. */
    private static final String UNLIST = """
            WITH gone (network, position, at) AS (VALUES (?, ?, ?))
            UPDATE state_v1.roster r SET until = gone.at FROM gone
            WHERE r.network = gone.network AND r.position > gone.position AND r.position < gone.at
            AND NOT EXISTS (
              SELECT 1 FROM state_v1.statement s
              WHERE s.thing = gone.network AND s.aspect IN ('SUSPENSION', 'EXTENSION')
              AND s.position > gone.position AND s.position < r.position)
            """;

    private static final String ERASE_ACCOUNTS = """
            DELETE FROM state_v1.roster_personal r
            USING unnest(?::int8[], ?::int4[]) AS erased (position, item)
            WHERE r.position = erased.position AND r.item = erased.item
            """;

    /** All that have rows of what an event says. */
    private static final List<String> TABLES =
            List.of(SCHEMA + ".statement_body", SCHEMA + ".statement", SCHEMA + ".item_personal");

    private final Set<Long> forgotten = new HashSet<>();
    private final Map<Long, List<Bygone>> bygone = new HashMap<>();
    private final Map<Long, Recorded> listed = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> erasedAccounts = new LinkedHashMap<>();
    private final Map<Long, StateChange.Said> current = new HashMap<>();
    private final Map<Long, Long> ended = new HashMap<>();
    private final List<StateChange.Unlisted> unlisted = new ArrayList<>();
    private final ItemRows items = new ItemRows(SCHEMA);
    private final UnnestInsert bodies = new UnnestInsert(
            SCHEMA + ".statement_body",
            "position int8",
            "since int8",
            "until int8",
            "body text",
            "platforms text",
            "stands bool");
    private final UnnestInsert statements = new UnnestInsert(
            SCHEMA + ".statement", "thing bytea", "aspect text", "position int8", "since int8", "item int4");
    private final UnnestInsert rosters =
            new UnnestInsert(SCHEMA + ".roster", "network bytea", "position int8", "role text", "accounts int4");
    private final UnnestInsert accounts = new UnnestInsert(
            SCHEMA + ".roster_personal",
            "network bytea",
            "position int8",
            "item int4",
            "account bytea",
            "account_id text",
            "network_ref text",
            "role text",
            "scheme text",
            "line int4");

    @Override
    public void add(StateChange change) {
        switch (change) {
            case StateChange.Said said -> current.put(said.recorded().position(), said);
            case StateChange.Superseded(long position, long at) -> end(position, at);
            case StateChange.Listed(Recorded recorded) -> listed.put(recorded.position(), recorded);
            case StateChange.Unlisted gone -> unlisted.add(gone);
            case StateChange.Forgotten(long position) -> forget(position);
            case StateChange.AccountsErased(Recorded recorded, List<Integer> items) -> {
                listed.computeIfPresent(recorded.position(), (position, before) -> recorded);
                erasedAccounts
                        .computeIfAbsent(recorded.position(), position -> new ArrayList<>())
                        .addAll(items);
            }
        }
    }

    private void forget(long position) {
        forgotten.add(position);
        bygone.remove(position);
        current.remove(position);
        ended.remove(position);
    }

    private void end(long position, long at) {
        StateChange.Said said = current.remove(position);
        if (said == null) {
            ended.put(position, at);
        } else {
            bygone.computeIfAbsent(position, key -> new ArrayList<>()).add(new Bygone(said, at));
        }
    }

    /** What was said and superseded in the same batch. */
    private record Bygone(StateChange.Said said, long until) {}

    private void list(Recorded recorded) {
        if (!(recorded.event() instanceof RosterRecorded roster)) {
            return;
        }
        byte[] network = RefKey.of(roster.network());
        rosters.add(
                network,
                recorded.position(),
                roster.role().name(),
                roster.accounts().count());
        List<@Nullable RosterAccount> all = all(roster.accounts());
        for (int item = 0; item < all.size(); item++) {
            RosterAccount account = all.get(item);
            if (account != null) {
                Ref ref = Ref.of(RefKind.ACCOUNT, roster.network().ownedBy(), account.id());
                accounts.add(
                        network,
                        recorded.position(),
                        item,
                        RefKey.of(ref),
                        account.id(),
                        roster.network().toString(),
                        roster.role().name(),
                        account.scheme().name(),
                        account.line());
            }
        }
    }

    private static List<@Nullable RosterAccount> all(PersonalItems<RosterAccount> accounts) {
        return switch (accounts) {
            case PersonalItems.AsStored<RosterAccount>(List<@Nullable RosterAccount> values) -> values;
            case PersonalItems.Present<RosterAccount> present -> List.copyOf(present.values());
            case PersonalItems.Staged<RosterAccount> _ ->
                throw new IllegalStateException("An event that was read has its items at hand");
        };
    }

    @Override
    public void write(Connection connection) throws SQLException {
        bygone.values().forEach(all -> all.forEach(it -> place(it.said(), it.until())));
        current.values().forEach(said -> place(said, STILL));
        listed.values().forEach(this::list);
        ItemRows.forget(connection, forgotten, TABLES);
        eraseAccounts(connection);
        supersede(connection);
        items.write(connection);
        bodies.write(connection);
        statements.write(connection);
        rosters.write(connection);
        accounts.write(connection);
        unlist(connection);
    }

    private void unlist(Connection connection) throws SQLException {
        for (StateChange.Unlisted gone : unlisted) {
            try (PreparedStatement statement = connection.prepareStatement(UNLIST)) {
                statement.setBytes(1, RefKey.of(gone.network()));
                statement.setLong(2, gone.position());
                statement.setLong(3, gone.at());
                statement.executeUpdate();
            }
        }
    }

    private void eraseAccounts(Connection connection) throws SQLException {
        List<Long> positions = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        erasedAccounts.forEach((position, numbers) -> numbers.forEach(number -> {
            positions.add(position);
            items.add(number);
        }));
        if (!positions.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(ERASE_ACCOUNTS)) {
                statement.setArray(1, connection.createArrayOf("int8", positions.toArray()));
                statement.setArray(2, connection.createArrayOf("int4", items.toArray()));
                statement.executeUpdate();
            }
        }
    }

    private void supersede(Connection connection) throws SQLException {
        if (ended.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SUPERSEDE)) {
            statement.setArray(
                    1, connection.createArrayOf("int8", ended.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("int8", ended.values().toArray()));
            statement.executeUpdate();
        }
    }

    private void place(StateChange.Said said, long until) {
        Recorded recorded = said.recorded();
        bodies.add(
                recorded.position(),
                said.since(),
                until,
                StatementBody.of(recorded),
                Platforms.text(recorded.concerns()),
                recorded.stands());
        List<ItemRow> own = ItemRow.of(recorded);
        items.add(own);
        Map<String, Integer> numbers = ItemRow.numbers(own);
        for (Statement statement : StatementsMade.of(recorded)) {
            statements.add(
                    RefKey.of(statement.thing()),
                    statement.aspect().name(),
                    recorded.position(),
                    said.since(),
                    numbers.get(statement.thing().toString()));
        }
        if (recorded.event() instanceof AuthorityRegistered registered) {
            registered.names().stream()
                    .map(Name::key)
                    .distinct()
                    .forEach(name -> statements.add(
                            RefKey.ofName(name), Aspect.AUTHORITY.name(), recorded.position(), said.since(), null));
        }
    }
}
