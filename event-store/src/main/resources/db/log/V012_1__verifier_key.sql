-- Keys that have signed checkpoints of this log, as C2SP vkeys. Told to readers; nothing is trusted because it stands here.
CREATE TABLE verifier_key (
    vkey text COLLATE "C" PRIMARY KEY
);

CREATE TRIGGER verifier_key_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON verifier_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
