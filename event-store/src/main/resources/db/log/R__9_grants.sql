-- ${command}: appends through the functions, reads, and writes personal items ahead of large appends.
-- ${query}: reads.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${flyway:defaultSchema} FROM PUBLIC;
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${command}, ${query};
GRANT SELECT ON ALL TABLES IN SCHEMA ${flyway:defaultSchema} TO ${command};
GRANT SELECT ON event, event_personal, log_head, merkle_node TO ${query};
GRANT SELECT ON checkpoint, log_halted, verifier_key TO ${query};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${flyway:defaultSchema} TO ${command};
GRANT EXECUTE ON FUNCTION size_at(timestamptz), append_lock() TO ${query};
GRANT INSERT ON event_personal TO ${command};
-- When this file must run again: 2
