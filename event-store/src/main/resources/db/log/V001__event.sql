-- The log. Positions are dense from 0 and follow the order of the commits. Payload and metadata are
-- the very bytes that were hashed. What is personal is not here: see event_personal.
CREATE TABLE event (
    position        bigint      PRIMARY KEY,
    event_id        text        COLLATE "C" NOT NULL CONSTRAINT event_id_unique UNIQUE,
    stream_type     text        COLLATE "C",
    stream          text        COLLATE "C" NOT NULL,
    sequence        bigint      NOT NULL,
    type            text        COLLATE "C" NOT NULL,
    revision        integer     NOT NULL,
    "timestamp"     timestamptz NOT NULL,
    recorded_at     timestamptz NOT NULL,
    payload         bytea       NOT NULL,
    payload_salt    bytea       NOT NULL,
    metadata        bytea       NOT NULL,
    metadata_salt   bytea       NOT NULL,
    payload_digest  bytea       NOT NULL,
    metadata_digest bytea       NOT NULL,
    personal_root   bytea,
    leaf_hash       bytea       NOT NULL,
    CONSTRAINT event_stream_sequence_unique UNIQUE (stream, sequence)
);
