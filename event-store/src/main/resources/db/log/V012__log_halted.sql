-- A row here stops every append: the log contradicts what was signed of it. The owner deletes it once that is settled.
CREATE TABLE log_halted (
    singleton boolean     PRIMARY KEY DEFAULT true CHECK (singleton),
    reason    text        NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
