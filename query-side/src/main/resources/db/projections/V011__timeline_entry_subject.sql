-- What entries are found by. The key is a digest of the Ref; where it names a person, item says which personal item
-- of the event it is, and the row goes with that item.
CREATE TABLE timeline_v1.entry_subject (
    subject  bytea  NOT NULL,
    position bigint NOT NULL,
    since    bigint NOT NULL,
    sort     bigint NOT NULL,
    item     integer,
    -- Whether it is this event that brought the subject on record.
    own      boolean NOT NULL,
    PRIMARY KEY (subject, position, since)
);
CREATE INDEX entry_subject_by_occurrence ON timeline_v1.entry_subject (subject, sort, position, since);
CREATE INDEX entry_subject_own ON timeline_v1.entry_subject (subject, position, since) WHERE own;
CREATE INDEX entry_subject_by_entry ON timeline_v1.entry_subject (position, since) WHERE own;
CREATE INDEX entry_subject_by_item ON timeline_v1.entry_subject (position, item) WHERE item IS NOT NULL;
