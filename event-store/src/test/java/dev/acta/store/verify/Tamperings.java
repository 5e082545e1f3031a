package dev.acta.store.verify;

import dev.acta.log.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Every column of every table that is evidence, and rows removed, added, swapped. Of the log of {@link WholeLog}. */
final class Tamperings {

    private final List<Tampering> all = new ArrayList<>();

    static List<Tampering> all() {
        Tamperings tamperings = new Tamperings();
        tamperings.columnsOfEvents();
        tamperings.rowsOfEvents();
        tamperings.personalItems();
        tamperings.erasedItems();
        tamperings.tree();
        tamperings.checkpoints();
        tamperings.receiptsAndClaims();
        tamperings.others();
        return tamperings.all;
    }

    private void columnsOfEvents() {
        event("event_id = '0197a1b2-0000-7000-8000-000000000000'", Kind.LEAF_HASH);
        event("stream_type = 'account'", Kind.LEAF_HASH);
        event("stream_type = NULL", Kind.LEAF_HASH);
        event("stream = 'network:test/other'", Kind.LEAF_HASH);
        event("sequence = 77", Kind.LEAF_HASH);
        event("type = 'Other'", Kind.LEAF_HASH);
        event("revision = 2", Kind.LEAF_HASH);
        event("\"timestamp\" = \"timestamp\" + interval '1 microsecond'", Kind.LEAF_HASH);
        event("recorded_at = recorded_at + interval '1 microsecond'", Kind.LEAF_HASH);
        event("payload = set_byte(payload, 0, 88)", Kind.PAYLOAD);
        event("payload_salt = set_byte(payload_salt, 31, get_byte(payload_salt, 31) # 1)", Kind.PAYLOAD);
        event("metadata = set_byte(metadata, 5, 88)", Kind.METADATA);
        event("metadata_salt = set_byte(metadata_salt, 0, get_byte(metadata_salt, 0) # 1)", Kind.METADATA);
        event("payload_digest = sha256('x')", Kind.PAYLOAD);
        event("metadata_digest = sha256('x')", Kind.METADATA);
        event("personal_root = sha256('x')", Kind.PERSONAL);
        event("personal_root = NULL", Kind.LEAF_HASH);
        event("leaf_hash = sha256('x')", Kind.LEAF_HASH);
        event("payload = 'X', payload_digest = sha256(payload_salt || 'X')", Kind.LEAF_HASH);
        event("position = -1", Kind.EVENT_MISSING);
    }

    private void rowsOfEvents() {
        add("the first event removed", "DELETE FROM acta_log.event WHERE position = 0", Kind.EVENT_MISSING, "event:0");
        add(
                "one of the middle removed",
                "DELETE FROM acta_log.event WHERE position = 300",
                Kind.EVENT_MISSING,
                "event:300");
        add("the last removed", "DELETE FROM acta_log.event WHERE position = 603", Kind.TABLE, "log_head size 604");
        add(
                "the last one and its head removed, with all that is signed kept",
                "DELETE FROM acta_log.event WHERE position >= 600; DELETE FROM acta_log.log_head WHERE size > 600",
                Kind.EVENT_MISSING,
                "event:600");
        add(
                "two events swapped",
                "UPDATE acta_log.event SET position = -9 WHERE position = 7;"
                        + "UPDATE acta_log.event SET position = 7 WHERE position = 8;"
                        + "UPDATE acta_log.event SET position = 8 WHERE position = -9",
                Kind.CHECKPOINT_ROOT,
                "checkpoint:100");
        add("an event added", copyOfLast("604", "leaf_hash"), Kind.TABLE, "log_head");
        add(
                "the payloads of two events exchanged",
                "UPDATE acta_log.event e SET payload = o.payload FROM acta_log.event o"
                        + " WHERE (e.position, o.position) IN ((51, 52), (52, 51))",
                Kind.PAYLOAD,
                "event:51");
        add(
                "the salts of two events exchanged",
                "UPDATE acta_log.event e SET payload_salt = o.payload_salt FROM acta_log.event o"
                        + " WHERE (e.position, o.position) IN ((51, 52), (52, 51))",
                Kind.PAYLOAD,
                "event:52");
    }

    private void personalItems() {
        item("event_id = 'other'", Kind.PERSONAL, "event:25");
        item("item = 5", Kind.ITEM_MISSING, "event:25 item 1");
        item("salt = set_byte(salt, 3, get_byte(salt, 3) # 1)", Kind.PERSONAL, "event:25");
        item("bytes = 'other'", Kind.PERSONAL, "event:25");
        add(
                "an item removed",
                "DELETE FROM acta_log.event_personal p USING acta_log.event e"
                        + " WHERE p.event_id = e.event_id AND e.position = 25 AND p.item = 0",
                Kind.ITEM_MISSING,
                "event:25 item 0");
        add(
                "the last item removed",
                "DELETE FROM acta_log.event_personal p USING acta_log.event e"
                        + " WHERE p.event_id = e.event_id AND e.position = 25 AND p.item = 1",
                Kind.PERSONAL,
                "event:25");
        add(
                "two items exchanged",
                "UPDATE acta_log.event_personal p SET bytes = o.bytes, salt = o.salt"
                        + " FROM acta_log.event_personal o, acta_log.event e"
                        + " WHERE e.position = 25 AND p.event_id = e.event_id AND o.event_id = e.event_id AND o.item = 1 - p.item",
                Kind.PERSONAL,
                "event:25");
        add(
                "an item added to an event that has none",
                "INSERT INTO acta_log.event_personal SELECT event_id, 0, sha256('s'), 'put in' FROM acta_log.event WHERE position = 26",
                Kind.TABLE,
                "event_personal of event:26 item 0");
        add(
                "an item added to those of an event",
                "INSERT INTO acta_log.event_personal SELECT event_id, 2, sha256('s'), 'put in' FROM acta_log.event WHERE position = 25",
                Kind.PERSONAL,
                "event:25");
        add(
                "something put where an item was erased",
                "INSERT INTO acta_log.event_personal SELECT event_id, 1, sha256('s'), 'put in' FROM acta_log.event WHERE position = 10",
                Kind.PERSONAL,
                "event:10");
    }

    private void erasedItems() {
        String update = "UPDATE acta_log.erased_item SET ";
        add("erased_item.position", update + "position = 15", Kind.ERASED_STILL_THERE, "event:10 item 1");
        add("erased_item.item", update + "item = 7", Kind.ITEM_MISSING, "event:10 item 1");
        add("erased_item.hash", update + "hash = sha256('x')", Kind.PERSONAL, "event:10");
        add("erased_item.erased_by", update + "erased_by = 300", Kind.ERASED_UNNAMED, "event:10 item 1");
        add("an erased item's row removed", "DELETE FROM acta_log.erased_item", Kind.PERSONAL, "event:10");
        add(
                "an item erased without an event",
                "WITH gone AS (DELETE FROM acta_log.event_personal p USING acta_log.event e"
                        + " WHERE p.event_id = e.event_id AND e.position = 25 AND p.item = 1 RETURNING p.salt, p.bytes)"
                        + " INSERT INTO acta_log.erased_item"
                        + " SELECT 25, 1, sha256('\\x00'::bytea || salt || bytes), 601 FROM gone",
                Kind.ERASED_UNNAMED,
                "event:25 item 1");
        add(
                "an item that is there called erased",
                "INSERT INTO acta_log.erased_item VALUES (25, 1, sha256('x'), 601)",
                Kind.TABLE,
                "erased_item of event:25 item 1");
        add(
                "an item that never was called erased",
                "INSERT INTO acta_log.erased_item VALUES (26, 0, sha256('x'), 601)",
                Kind.TABLE,
                "erased_item of event:26 item 0");
    }

    private void tree() {
        String node = "UPDATE acta_log.merkle_node SET %s WHERE level = 8 AND index = 1";
        add("merkle_node.hash", node.formatted("hash = sha256('x')"), Kind.TABLE, "merkle_node level 8 index 1");
        add("merkle_node.index", node.formatted("index = 9"), Kind.TABLE, "merkle_node level 8 index 1");
        add("merkle_node.level", node.formatted("level = 16"), Kind.TABLE, "merkle_node level 8 index 1");
        add(
                "a node removed",
                "DELETE FROM acta_log.merkle_node WHERE index = 0",
                Kind.TABLE,
                "merkle_node level 8 index 0");
        add(
                "a node added",
                "INSERT INTO acta_log.merkle_node VALUES (8, 2, sha256('x'))",
                Kind.TABLE,
                "merkle_node level 8 index 2");
        String head = "UPDATE acta_log.log_head SET %s WHERE size = 604";
        add("log_head.size", head.formatted("size = 700"), Kind.TABLE, "log_head size 700");
        add("log_head.root", head.formatted("root = sha256('x')"), Kind.TABLE, "log_head size 604");
        add(
                "log_head.right_edge",
                head.formatted("right_edge = set_byte(right_edge, 0, 0)"),
                Kind.TABLE,
                "log_head size 604");
        add(
                "log_head.recorded_at",
                head.formatted("recorded_at = recorded_at - interval '1 second'"),
                Kind.TABLE,
                "log_head size 604");
        add("the last head removed", "DELETE FROM acta_log.log_head WHERE size = 604", Kind.TABLE, "log_head");
        add(
                "a head added",
                "INSERT INTO acta_log.log_head SELECT 605, right_edge, root, recorded_at FROM acta_log.log_head WHERE size = 604",
                Kind.TABLE,
                "log_head size 605");
    }

    private void checkpoints() {
        String note =
                "UPDATE acta_log.checkpoint SET note = convert_to(regexp_replace(convert_from(note, 'UTF8'), '%s', '%s'), 'UTF8') WHERE size = 300";
        add(
                "checkpoint.size",
                "UPDATE acta_log.checkpoint SET size = 301 WHERE size = 300",
                Kind.CHECKPOINT_ORDER,
                "checkpoint:30");
        add("a checkpoint's size", note.formatted("\\n300\\n", "\n301\n"), Kind.CHECKPOINT_SIGNATURE, "checkpoint:300");
        add("a checkpoint's origin", note.formatted("^log", "lag"), Kind.CHECKPOINT_SIGNATURE, "checkpoint:300");
        add(
                "a checkpoint's signature",
                "UPDATE acta_log.checkpoint c SET note = convert_to(split_part(convert_from(c.note, 'UTF8'), E'\\n\\n', 1)"
                        + " || E'\\n\\n' || split_part(convert_from(o.note, 'UTF8'), E'\\n\\n', 2), 'UTF8')"
                        + " FROM acta_log.checkpoint o WHERE c.size = 300 AND o.size = 100",
                Kind.CHECKPOINT_SIGNATURE,
                "checkpoint:300");
        add(
                "a checkpoint's note",
                "UPDATE acta_log.checkpoint SET note = 'x' WHERE size = 300",
                Kind.CHECKPOINT_MALFORMED,
                "checkpoint:300");
        add(
                "a checkpoint of another size put there",
                "UPDATE acta_log.checkpoint c SET note = o.note FROM acta_log.checkpoint o WHERE c.size = 300 AND o.size = 100",
                Kind.CHECKPOINT_ORDER,
                "checkpoint:300");
        add("all checkpoints removed", "DELETE FROM acta_log.checkpoint", Kind.TABLE, "checkpoint");
    }

    private void receiptsAndClaims() {
        String receipt = "UPDATE acta_log.receipt SET %s WHERE first_position = 25";
        add("receipt.key", receipt.formatted("key = '\\x00'"), Kind.TABLE, "receipt of event:25");
        add("receipt.command", receipt.formatted("command = '\\x00'"), Kind.TABLE, "receipt of event:25");
        add("receipt.count", receipt.formatted("count = 2"), Kind.TABLE, "receipt of event:25");
        add("receipt.first_position", receipt.formatted("first_position = 26"), Kind.TABLE, "receipt of event:25");
        add(
                "a receipt removed",
                "DELETE FROM acta_log.receipt WHERE first_position = 25",
                Kind.TABLE,
                "receipt of event:25");
        add(
                "a receipt added",
                "INSERT INTO acta_log.receipt VALUES ('\\x00', '\\x00', 9000, 1)",
                Kind.TABLE,
                "receipt of event:9000");
        String claim =
                "UPDATE acta_log.claim SET %s WHERE key = (SELECT min(key) FROM acta_log.claim WHERE position = 0)";
        add("claim.key", claim.formatted("key = '\\x00'"), Kind.TABLE, "claim of event:0");
        add("claim.position", claim.formatted("position = 26"), Kind.TABLE, "claim of event:0");
        add("a claim removed", "DELETE FROM acta_log.claim WHERE position = 0", Kind.TABLE, "claim of event:0");
        add("a claim added", "INSERT INTO acta_log.claim VALUES ('\\x00', 3)", Kind.TABLE, "claim of event:3");
    }

    private void others() {
        add(
                "stream_alias.ref",
                "UPDATE acta_log.stream_alias SET ref = 'post:twitter/2'",
                Kind.TABLE,
                "stream_alias post:~");
        add(
                "stream_alias.alias",
                "UPDATE acta_log.stream_alias SET alias = 'post:~other'",
                Kind.TABLE,
                "stream_alias post:~");
        add("an alias removed", "DELETE FROM acta_log.stream_alias", Kind.TABLE, "stream_alias post:~");
        add("verifier_key.vkey", "UPDATE acta_log.verifier_key SET vkey = replace(vkey, 'log', 'lag')", Kind.KEYS, "");
        add("digest_key.fingerprint", "UPDATE acta_log.digest_key SET fingerprint = '\\x00'", Kind.TABLE, "digest_key");
        add(
                "a snapshot added",
                "INSERT INTO acta_log.snapshot VALUES ('s', 't', 0, 'i', 'T', 1, now(), '\\x00', '\\x00')",
                Kind.TABLE,
                "snapshot s");
        add("the log halted", "INSERT INTO acta_log.log_halted VALUES (true, 'why', now())", Kind.TABLE, "log_halted");
    }

    private static String copyOfLast(String position, String leafHash) {
        return "INSERT INTO acta_log.event SELECT " + position
                + ", 'new', stream_type, stream, sequence + 1, type, revision, \"timestamp\", recorded_at, payload,"
                + " payload_salt, metadata, metadata_salt, payload_digest, metadata_digest, personal_root, " + leafHash
                + " FROM acta_log.event WHERE position = 603";
    }

    private void event(String change, Kind kind) {
        add("event: " + change, "UPDATE acta_log.event SET " + change + " WHERE position = 25", kind, "event:25");
    }

    private void item(String change, Kind kind, String where) {
        add(
                "event_personal: " + change,
                "UPDATE acta_log.event_personal SET " + change
                        + " WHERE item = 1 AND event_id = (SELECT event_id FROM acta_log.event WHERE position = 25)",
                kind,
                where);
    }

    private void add(String what, String sql, Kind kind, String where) {
        all.add(new Tampering(what, sql, kind, where));
    }
}
