-- ${command}: appends through the functions, reads, and writes personal items ahead of large appends.
-- ${query}: reads.
-- ${eraser}: appends what names an erasure, and erases; nobody else does.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${flyway:defaultSchema} FROM PUBLIC;
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${command}, ${query}, ${eraser};
GRANT SELECT ON ALL TABLES IN SCHEMA ${flyway:defaultSchema} TO ${command};
GRANT SELECT ON event, event_personal, erased_item, log_head, merkle_node, checkpoint, log_halted, verifier_key TO ${query};
GRANT SELECT ON event, log_head TO ${eraser};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${flyway:defaultSchema} TO ${command};
GRANT EXECUTE ON FUNCTION size_at(timestamptz), append_lock() TO ${query};
GRANT INSERT ON event_personal TO ${command};
REVOKE EXECUTE ON FUNCTION erase_items FROM ${command};
GRANT EXECUTE ON FUNCTION append, append_lock, erase_items TO ${eraser};
-- When this file must run again: 2
