-- The personal values of statements. Rows go one by one, by erasure.
CREATE TABLE state_v1.item_personal (
    position        bigint  NOT NULL,
    item            integer NOT NULL,
    subject         bytea   NOT NULL,
    value           text    NOT NULL,
    public_capacity boolean NOT NULL,
    PRIMARY KEY (position, item)
);
CREATE INDEX item_personal_public ON state_v1.item_personal (subject) WHERE public_capacity;
