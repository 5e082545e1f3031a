-- What is left of an erased item: its hash, with which the event's personal root is still proved, and the event that
-- names it. The events say the same; this is where readers look it up.
CREATE TABLE erased_item (
    position  bigint  NOT NULL,
    item      integer NOT NULL,
    hash      bytea   NOT NULL,
    erased_by bigint  NOT NULL CHECK (erased_by > position),
    PRIMARY KEY (position, item)
);

CREATE TRIGGER erased_item_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON erased_item
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The planner's statistics keep samples of a column's values, and an erased one could be among them.
ALTER TABLE event_personal ALTER COLUMN bytes SET STATISTICS 0, ALTER COLUMN salt SET STATISTICS 0;
ALTER TABLE stream_alias ALTER COLUMN ref SET STATISTICS 0, ALTER COLUMN alias SET STATISTICS 0;
