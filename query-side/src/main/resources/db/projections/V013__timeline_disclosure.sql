-- What an entry waits for to be public: the disclosure that tells of a network or a decision, the date of a document.
CREATE TABLE timeline_v1.awaited (
    position bigint NOT NULL,
    since    bigint NOT NULL,
    subject  bytea  NOT NULL,
    PRIMARY KEY (position, since, subject)
);

-- What an entry makes public, and from when on.
CREATE TABLE timeline_v1.revealed (
    subject    bytea  NOT NULL,
    position   bigint NOT NULL,
    since      bigint NOT NULL,
    known_from bigint NOT NULL,
    PRIMARY KEY (subject, position, since)
);
