-- Appends a batch of requests, or nothing. No row in the answer: it is appended. A row with request -1: the log
-- is not of the size the writer expects; with -2: the log is halted, and why. Any other row: that request of the
-- batch is in conflict, and why.
--
-- Each step is a statement of its own, so that each sees what the lock let through (READ COMMITTED).
-- *_requests say which request of the batch an element belongs to.
--
-- The plans are made once, while the log may still be empty, and must fit for ever: index lookups only.
CREATE OR REPLACE FUNCTION append(
    expected_size bigint, new_size bigint, new_edge bytea, new_root bytea, new_recorded_at bigint,
    event_ids text[], stream_types text[], streams text[], sequences bigint[], types text[], revisions integer[],
    timestamps bigint[], payloads bytea[], payload_salts bytea[], metadatas bytea[], metadata_salts bytea[],
    payload_digests bytea[], metadata_digests bytea[], personal_roots bytea[], leaf_hashes bytea[],
    head_requests integer[], head_streams text[], head_sequences bigint[],
    item_events text[], item_numbers integer[], item_salts bytea[], item_bytes bytea[],
    receipt_requests integer[], receipt_keys bytea[], receipt_commands bytea[],
    receipt_positions bigint[], receipt_counts integer[],
    guard_requests integer[], guard_streams text[], guard_sequences bigint[],
    claim_requests integer[], claim_keys bytea[], claim_positions bigint[],
    node_levels integer[], node_indexes bigint[], node_hashes bytea[]
) RETURNS TABLE (request integer, reason text, detail text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = ${flyway:defaultSchema}, pg_temp
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off
SET enable_hashjoin = off
SET enable_mergejoin = off
AS $$
DECLARE
    epoch CONSTANT timestamptz := 'epoch';
    micro CONSTANT interval := '1 microsecond';
    halted text;
    stands bigint;
    refused boolean := false;
BEGIN
    PERFORM pg_advisory_xact_lock(append_lock());

    SELECT l.reason INTO halted FROM log_halted l WHERE l.singleton;
    IF FOUND THEN
        RETURN QUERY SELECT -2, 'halted', halted;
        RETURN;
    END IF;

    SELECT h.size INTO stands FROM log_head h ORDER BY h.size DESC LIMIT 1;
    IF coalesce(stands, 0) <> expected_size THEN
        RETURN QUERY SELECT -1, 'moved', coalesce(stands, 0)::text;
        RETURN;
    END IF;

    -- A stream on record goes on with its next number; a new one may begin with any.
    RETURN QUERY
        SELECT s.request, 'stream', s.stream
        FROM unnest(head_requests, head_streams, head_sequences) AS s(request, stream, first)
        CROSS JOIN LATERAL (
            SELECT e.sequence FROM event e WHERE e.stream = s.stream ORDER BY e.sequence DESC LIMIT 1
        ) AS last
        WHERE last.sequence + 1 <> s.first;
    refused := refused OR FOUND;

    IF cardinality(receipt_keys) > 0 THEN
        RETURN QUERY
            SELECT k.request, 'receipt', ''
            FROM unnest(receipt_requests, receipt_keys) AS k(request, key)
            WHERE EXISTS (SELECT FROM receipt r WHERE r.key = k.key);
        refused := refused OR FOUND;
    END IF;

    IF cardinality(guard_streams) > 0 THEN
        RETURN QUERY
            SELECT g.request, 'unmoved', g.stream
            FROM unnest(guard_requests, guard_streams, guard_sequences) AS g(request, stream, last)
            WHERE g.last <> coalesce((
                SELECT e.sequence FROM event e WHERE e.stream = g.stream ORDER BY e.sequence DESC LIMIT 1), -1);
        refused := refused OR FOUND;
    END IF;

    IF cardinality(claim_keys) > 0 THEN
        RETURN QUERY
            SELECT k.request, 'claim', encode(k.key, 'hex')
            FROM unnest(claim_requests, claim_keys) AS k(request, key)
            WHERE EXISTS (SELECT FROM claim c WHERE c.key = k.key);
        refused := refused OR FOUND;
    END IF;

    IF refused THEN
        RETURN;
    END IF;

    INSERT INTO event
        SELECT expected_size + e.number - 1, e.event_id, e.stream_type, e.stream, e.sequence, e.type, e.revision,
               epoch + e.at * micro, epoch + new_recorded_at * micro,
               e.payload, e.payload_salt, e.metadata, e.metadata_salt,
               e.payload_digest, e.metadata_digest, e.personal_root, e.leaf_hash
        FROM unnest(event_ids, stream_types, streams, sequences, types, revisions, timestamps,
                    payloads, payload_salts, metadatas, metadata_salts,
                    payload_digests, metadata_digests, personal_roots, leaf_hashes)
            WITH ORDINALITY AS e(event_id, stream_type, stream, sequence, type, revision, at,
                    payload, payload_salt, metadata, metadata_salt,
                    payload_digest, metadata_digest, personal_root, leaf_hash, number);

    IF cardinality(item_events) > 0 THEN
        INSERT INTO event_personal SELECT * FROM unnest(item_events, item_numbers, item_salts, item_bytes);
    END IF;
    IF cardinality(receipt_keys) > 0 THEN
        INSERT INTO receipt SELECT * FROM unnest(receipt_keys, receipt_commands, receipt_positions, receipt_counts);
    END IF;
    IF cardinality(claim_keys) > 0 THEN
        INSERT INTO claim SELECT * FROM unnest(claim_keys, claim_positions);
    END IF;
    IF cardinality(node_levels) > 0 THEN
        INSERT INTO merkle_node SELECT * FROM unnest(node_levels, node_indexes, node_hashes);
    END IF;
    INSERT INTO log_head VALUES (new_size, new_edge, new_root, epoch + new_recorded_at * micro);

    PERFORM pg_notify('acta_log', new_size::text);
END
$$;
