-- Axon's contract has snapshots; the command side makes none.
CREATE TABLE snapshot (
    stream      text        COLLATE "C" PRIMARY KEY,
    stream_type text        COLLATE "C" NOT NULL,
    sequence    bigint      NOT NULL,
    event_id    text        COLLATE "C" NOT NULL,
    type        text        COLLATE "C" NOT NULL,
    revision    integer     NOT NULL,
    "timestamp" timestamptz NOT NULL,
    payload     bytea       NOT NULL,
    metadata    bytea       NOT NULL
);
