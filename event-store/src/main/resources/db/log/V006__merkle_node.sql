-- The root of every complete subtree of 256, 65,536 ... leaves (levels 8, 16 ...).
CREATE TABLE merkle_node (
    level smallint NOT NULL,
    index bigint   NOT NULL,
    hash  bytea    NOT NULL,
    PRIMARY KEY (level, index)
);
