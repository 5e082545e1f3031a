-- Keeps the newest snapshot of a stream: an older one never replaces a newer one.
CREATE OR REPLACE FUNCTION save_snapshot(
    s_stream text, s_stream_type text, s_sequence bigint, s_event_id text, s_type text, s_revision integer,
    s_timestamp bigint, s_payload bytea, s_metadata bytea
) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
    INSERT INTO snapshot VALUES (s_stream, s_stream_type, s_sequence, s_event_id, s_type, s_revision,
            timestamptz 'epoch' + s_timestamp * interval '1 microsecond', s_payload, s_metadata)
        ON CONFLICT (stream) DO UPDATE SET
            stream_type = excluded.stream_type, sequence = excluded.sequence, event_id = excluded.event_id,
            type = excluded.type, revision = excluded.revision, "timestamp" = excluded."timestamp",
            payload = excluded.payload, metadata = excluded.metadata
        WHERE snapshot.sequence < excluded.sequence;
$$;
