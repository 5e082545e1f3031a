-- Erases personal items, each named by its event and number, with the hash that it must have and the event that names
-- it. That one must have been appended by this very transaction: nothing is erased without being on record.
-- All of it or nothing. A stream whose Ref no longer stands in any of its items loses its alias too.
--
-- 'AC001': an item is not there, or not as it was when the erasure was decided.
CREATE OR REPLACE FUNCTION erase_items(
    event_ids text[], positions bigint[], items integer[], hashes bytea[], erased_bys bigint[]
) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = ${flyway:defaultSchema}, pg_temp
SET enable_seqscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
DECLARE
    gone bigint;
BEGIN
    IF EXISTS (
        SELECT FROM unnest(event_ids, positions, erased_bys) AS n(event_id, position, erased_by)
        WHERE NOT EXISTS (SELECT FROM event e WHERE e.position = n.position AND e.event_id = n.event_id)
           OR NOT EXISTS (
               SELECT FROM event e WHERE e.position = n.erased_by AND e.xmin = pg_current_xact_id()::xid)
    ) THEN
        RAISE EXCEPTION 'An item is erased only with its event named and by an event appended with it'
            USING ERRCODE = 'insufficient_privilege';
    END IF;

    WITH erased AS (
        DELETE FROM event_personal p
        USING unnest(event_ids, items, hashes) AS n(event_id, item, hash)
        WHERE p.event_id = n.event_id AND p.item = n.item
          AND sha256('\x00'::bytea || p.salt || p.bytes) = n.hash
        RETURNING p.item
    )
    SELECT count(*) INTO gone FROM erased;
    IF gone <> cardinality(items) THEN
        RAISE EXCEPTION 'Of % items only % are there as they were', cardinality(items), gone
            USING ERRCODE = 'AC001';
    END IF;

    INSERT INTO erased_item SELECT * FROM unnest(positions, items, hashes, erased_bys);

    DELETE FROM stream_alias a
        WHERE a.alias IN (SELECT e.stream FROM event e WHERE e.position = ANY (positions))
          AND NOT EXISTS (
              SELECT FROM event e JOIN event_personal p ON p.event_id = e.event_id
              WHERE e.stream = a.alias AND p.bytes = convert_to(to_json(a.ref)::text, 'UTF8'));
END
$$;
