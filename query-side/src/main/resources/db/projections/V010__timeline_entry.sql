-- One row a version: the entry of the event at a position, as it read from position since to until (exclusive).
-- Moments are microseconds since 1970, the largest number standing for never and the smallest for always.
CREATE TABLE timeline_v1.entry (
    position        bigint NOT NULL,
    since           bigint NOT NULL,
    until           bigint NOT NULL,
    -- From when on the corrections in this version, and the one that ended it, were public.
    applies_from    bigint NOT NULL,
    superseded_from bigint NOT NULL,
    -- From when on the sources were public; by when the act itself had happened.
    known_from      bigint NOT NULL,
    happened_by     bigint NOT NULL,
    first_party     boolean NOT NULL,
    actor           text   NOT NULL,
    lane            text   NOT NULL,
    type            text   NOT NULL,
    basis           text   NOT NULL,
    earliest        bigint NOT NULL,
    latest          bigint NOT NULL,
    -- By what it is put in order of occurrence.
    sort            bigint NOT NULL,
    -- The entry but for its relations; personal values stand in it as {"$item": number}.
    body            text   NOT NULL,
    PRIMARY KEY (position, since)
);
CREATE INDEX entry_by_occurrence ON timeline_v1.entry (sort, position, since);
CREATE INDEX entry_by_lane ON timeline_v1.entry (lane, sort, position);
CREATE INDEX entry_by_type ON timeline_v1.entry (type, sort, position);
