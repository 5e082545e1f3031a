-- What a command was answered: its client's key and its contents as keyed digests, and the events it made.
CREATE TABLE receipt (
    key            bytea   PRIMARY KEY,
    command        bytea   NOT NULL,
    first_position bigint  NOT NULL,
    count          integer NOT NULL
);
