-- How far each projection is. The token is Axon's; the position is what readers go by, and says the same.
CREATE TABLE processing.token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    "timestamp"    text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

CREATE TABLE processing.projection (
    name       text PRIMARY KEY,
    -- How many events it has taken.
    position   bigint NOT NULL DEFAULT 0,
    -- The position of the event that it cannot take, and why; null while it goes on.
    stopped_at bigint,
    reason     text
);
