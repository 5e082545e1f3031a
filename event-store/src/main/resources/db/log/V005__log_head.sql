-- One row a commit, never updated: a row that every append updates would die under an old snapshot elsewhere.
CREATE TABLE log_head (
    size        bigint      PRIMARY KEY,
    right_edge  bytea       NOT NULL,
    root        bytea       NOT NULL,
    recorded_at timestamptz NOT NULL
);
