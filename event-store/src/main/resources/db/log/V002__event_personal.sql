-- The personal items of an event, one row each, so that one can be erased and the others stay provable.
-- A row counts once its event is in the log; rows written ahead of an append that never came are swept.
CREATE TABLE event_personal (
    event_id text    COLLATE "C" NOT NULL,
    item     integer NOT NULL,
    salt     bytea   NOT NULL,
    bytes    bytea   NOT NULL,
    PRIMARY KEY (event_id, item)
);
