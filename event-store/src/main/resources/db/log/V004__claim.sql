-- Keys that may be taken once in the whole log, as keyed digests, with the event that took them.
CREATE TABLE claim (
    key      bytea  PRIMARY KEY,
    position bigint NOT NULL
);
