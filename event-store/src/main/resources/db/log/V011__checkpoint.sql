-- Every checkpoint that was signed: a C2SP tlog-checkpoint as a signed note, the very bytes.
CREATE TABLE checkpoint (
    size bigint PRIMARY KEY,
    note bytea  NOT NULL
);

CREATE TRIGGER checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
