-- Removes items that were written ahead of an append that never came: of the named events, or of all whose
-- id (a UUIDv7, so ordered by time) lies in a range. Never touches an item whose event is in the log.
CREATE OR REPLACE FUNCTION discard_items(unwanted text[]) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    swept bigint;
BEGIN
    DELETE FROM event_personal p
        WHERE p.event_id = ANY (unwanted) AND NOT EXISTS (SELECT FROM event e WHERE e.event_id = p.event_id);
    GET DIAGNOSTICS swept = ROW_COUNT;
    RETURN swept;
END
$$;

CREATE OR REPLACE FUNCTION sweep_items(from_id text, before_id text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    swept bigint;
BEGIN
    DELETE FROM event_personal p
        WHERE p.event_id >= from_id AND p.event_id < before_id
          AND NOT EXISTS (SELECT FROM event e WHERE e.event_id = p.event_id);
    GET DIAGNOSTICS swept = ROW_COUNT;
    RETURN swept;
END
$$;
