-- How one thing stands to another, as the event at position says. Keys as in entry_subject; the Refs of persons are
-- given by their item.
CREATE TABLE timeline_v1.relation (
    position  bigint  NOT NULL,
    since     bigint  NOT NULL,
    number    integer NOT NULL,
    relation  text    NOT NULL,
    link      boolean NOT NULL,
    from_key  bytea   NOT NULL,
    from_ref  text,
    from_item integer,
    to_key    bytea   NOT NULL,
    to_ref    text,
    to_item   integer,
    stance    text,
    PRIMARY KEY (position, since, number)
);
CREATE INDEX relation_from ON timeline_v1.relation (from_key, position, since) WHERE link;
CREATE INDEX relation_to ON timeline_v1.relation (to_key, position, since);
