-- How many accounts of a role the event at a position listed, erased ones included.
CREATE TABLE state_v1.roster (
    network  bytea   NOT NULL,
    position bigint  NOT NULL,
    role     text    NOT NULL,
    accounts integer NOT NULL,
    PRIMARY KEY (network, position)
);

-- The accounts themselves: with item_personal the only table of states that names any. Rows go one by one, by erasure.
CREATE TABLE state_v1.roster_personal (
    network     bytea   NOT NULL,
    position    bigint  NOT NULL,
    item        integer NOT NULL,
    account     bytea   NOT NULL,
    account_id  text    NOT NULL,
    network_ref text    NOT NULL,
    role        text    NOT NULL,
    scheme      text    NOT NULL,
    line        integer,
    PRIMARY KEY (network, position, item)
);
CREATE INDEX roster_personal_by_account ON state_v1.roster_personal (account, position);
CREATE INDEX roster_personal_by_event ON state_v1.roster_personal (position, item);
