-- What one event says of one thing: the states are put together from these. One row of statement_body a version,
-- valid from position since to until (exclusive); personal values stand in it as {"$item": number}.
CREATE TABLE state_v1.statement_body (
    position bigint NOT NULL,
    since    bigint NOT NULL,
    until    bigint NOT NULL,
    body     text   NOT NULL,
    PRIMARY KEY (position, since)
);

-- The key is a digest of the thing's Ref; where that names a person, item is the event's personal item.
CREATE TABLE state_v1.statement (
    thing    bytea  NOT NULL,
    aspect   text   NOT NULL,
    position bigint NOT NULL,
    since    bigint NOT NULL,
    item     integer,
    PRIMARY KEY (thing, aspect, position, since)
);
CREATE INDEX statement_by_item ON state_v1.statement (position, item) WHERE item IS NOT NULL;
