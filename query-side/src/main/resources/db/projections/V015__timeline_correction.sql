CREATE TABLE timeline_v1.correction (
    target   bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (target, position)
);
