package dev.acta.store.append;

import dev.acta.log.Subtree;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one statement that appends: a call of the database's function {@code append}. */
final class AppendFunction {

    private static final String CALL = "SELECT request, reason, detail FROM acta_log.append("
            + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int MOVED = -1;
    private static final int HALTED = -2;

    private AppendFunction() {}

    /** What the function answered. */
    sealed interface Answer {

        /** All of it is appended (durable once the transaction is). */
        record Appended() implements Answer {}

        /** The log is not of the expected size; nothing was written. */
        record Moved() implements Answer {}

        /** The log takes nothing more; nothing was written. */
        record Halted(String reason) implements Answer {}

        /** Some requests are in conflict; nothing was written. */
        record InTheWay(List<Conflict> conflicts) implements Answer {}
    }

    /** One request of the batch that cannot be appended, and why. */
    record Conflict(int request, AppendRefused refusal) {}

    static Answer call(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CALL)) {
            new Binding(statement, attempt).bind();
            try (ResultSet rows = statement.executeQuery()) {
                return answer(rows);
            }
        }
    }

    private static Answer answer(ResultSet rows) throws SQLException {
        List<Conflict> conflicts = new ArrayList<>();
        while (rows.next()) {
            switch (rows.getInt(1)) {
                case MOVED -> {
                    return new Answer.Moved();
                }
                case HALTED -> {
                    return new Answer.Halted(rows.getString(3));
                }
                default -> {}
            }
            conflicts.add(new Conflict(rows.getInt(1), refusal(rows.getString(2), rows.getString(3))));
        }
        return conflicts.isEmpty() ? new Answer.Appended() : new Answer.InTheWay(conflicts);
    }

    private static AppendRefused refusal(String reason, String detail) {
        return switch (reason) {
            case "stream" -> new StreamConflict(detail);
            case "receipt" -> new ReceiptExists();
            case "unmoved" -> new GuardConflict(GuardConflict.Kind.UNMOVED, detail);
            case "claim" -> new GuardConflict(GuardConflict.Kind.CLAIM, detail);
            default -> throw new IllegalStateException("The append function answered " + reason);
        };
    }

    /** Lays a batch out as the function's arrays, column by column. */
    private static final class Binding {

        private final Connection connection;
        private final PreparedStatement statement;
        private final Attempt attempt;
        private int index = 1;

        Binding(PreparedStatement statement, Attempt attempt) throws SQLException {
            this.connection = statement.getConnection();
            this.statement = statement;
            this.attempt = attempt;
        }

        void bind() throws SQLException {
            statement.setLong(index++, attempt.from().size());
            statement.setLong(index++, attempt.to().size());
            statement.setBytes(index++, attempt.to().edge().bytes());
            statement.setBytes(index++, attempt.to().edge().root());
            statement.setLong(index++, micros(attempt.to().recordedAt()));
            bindEvents();
            bindHeads();
            bindItems();
            bindReceipts();
            bindGuards();
            bindClaims();
            bindNodes();
        }

        private void bindEvents() throws SQLException {
            List<NewEvent> events = new ArrayList<>();
            attempt.requests().forEach(request -> events.addAll(request.events()));
            texts(events, NewEvent::eventId);
            texts(events, NewEvent::streamType);
            texts(events, NewEvent::stream);
            longs(events, NewEvent::sequence);
            texts(events, event -> event.encoded().type());
            ints(events, event -> event.encoded().revision());
            longs(events, event -> micros(event.timestamp()));
            bytes(events, event -> event.encoded().payload());
            bytes(events, NewEvent::payloadSalt);
            bytes(events, NewEvent::metadata);
            bytes(events, NewEvent::metadataSalt);
            bytes(events, NewEvent::payloadDigest);
            bytes(events, NewEvent::metadataDigest);
            bytes(events, NewEvent::personalRoot);
            bytes(attempt.leafHashes(), hash -> hash);
        }

        private void bindHeads() throws SQLException {
            record Head(int request, String stream, long first) {}
            List<Head> heads = new ArrayList<>();
            eachRequest((number, request, first) ->
                    request.heads().forEach((stream, sequence) -> heads.add(new Head(number, stream, sequence))));
            ints(heads, Head::request);
            texts(heads, Head::stream);
            longs(heads, Head::first);
        }

        private void bindItems() throws SQLException {
            record Item(String event, int number, NewEvent.SaltedItem item) {}
            List<Item> items = new ArrayList<>();
            for (AppendRequest request : attempt.requests()) {
                for (NewEvent event : request.events()) {
                    for (int number = 0; number < event.items().size(); number++) {
                        items.add(
                                new Item(event.eventId(), number, event.items().get(number)));
                    }
                }
            }
            texts(items, Item::event);
            ints(items, Item::number);
            bytes(items, item -> item.item().salt());
            bytes(items, item -> item.item().bytes());
        }

        private void bindReceipts() throws SQLException {
            record Receipt(int request, AppendTerms.NewReceipt receipt, long first, int count) {}
            List<Receipt> receipts = new ArrayList<>();
            eachRequest((number, request, first) -> {
                AppendTerms.NewReceipt receipt = request.terms().receipt();
                if (receipt != null) {
                    receipts.add(
                            new Receipt(number, receipt, first, request.events().size()));
                }
            });
            ints(receipts, Receipt::request);
            bytes(receipts, receipt -> receipt.receipt().key());
            bytes(receipts, receipt -> receipt.receipt().command());
            longs(receipts, Receipt::first);
            ints(receipts, Receipt::count);
        }

        private void bindGuards() throws SQLException {
            record Guard(int request, AppendTerms.Guard guard) {}
            List<Guard> guards = new ArrayList<>();
            eachRequest((number, request, first) ->
                    request.terms().guards().forEach(guard -> guards.add(new Guard(number, guard))));
            ints(guards, Guard::request);
            texts(guards, guard -> guard.guard().stream());
            longs(guards, guard -> guard.guard().lastSequence());
        }

        private void bindClaims() throws SQLException {
            record Claim(int request, byte[] key, long position) {}
            List<Claim> claims = new ArrayList<>();
            eachRequest((number, request, first) ->
                    request.terms().claims().forEach(key -> claims.add(new Claim(number, key, first))));
            ints(claims, Claim::request);
            bytes(claims, Claim::key);
            longs(claims, Claim::position);
        }

        private void bindNodes() throws SQLException {
            ints(attempt.completed(), Subtree::level);
            longs(attempt.completed(), Subtree::index);
            bytes(attempt.completed(), Subtree::hash);
        }

        private void eachRequest(EachRequest each) {
            long position = attempt.from().size();
            for (int number = 0; number < attempt.requests().size(); number++) {
                AppendRequest request = attempt.requests().get(number);
                each.accept(number, request, position);
                position += request.events().size();
            }
        }

        private <T> void texts(List<T> rows, Column<T, String> column) throws SQLException {
            array("text", rows.stream().map(column::of).toArray(String[]::new));
        }

        private <T> void bytes(List<T> rows, Column<T, byte[]> column) throws SQLException {
            array("bytea", rows.stream().map(column::of).toArray(byte[][]::new));
        }

        private <T> void longs(List<T> rows, Column<T, Long> column) throws SQLException {
            array("int8", rows.stream().map(column::of).toArray(Long[]::new));
        }

        private <T> void ints(List<T> rows, Column<T, Integer> column) throws SQLException {
            array("int4", rows.stream().map(column::of).toArray(Integer[]::new));
        }

        private void array(String type, Object[] elements) throws SQLException {
            statement.setArray(index++, connection.createArrayOf(type, elements));
        }

        private static long micros(Instant instant) {
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        }
    }

    private interface Column<T, V> {
        @Nullable
        V of(T row);
    }

    private interface EachRequest {
        void accept(int number, AppendRequest request, long firstPosition);
    }
}
