-- The personal values of entries: the one table of timelines that holds them. Rows go one by one, by erasure.
CREATE TABLE timeline_v1.item_personal (
    position        bigint  NOT NULL,
    item            integer NOT NULL,
    subject         bytea   NOT NULL,
    value           text    NOT NULL,
    -- Whether this event says that it is of a person in public office, in that capacity.
    public_capacity boolean NOT NULL,
    PRIMARY KEY (position, item)
);
CREATE INDEX item_personal_public ON timeline_v1.item_personal (subject) WHERE public_capacity;
