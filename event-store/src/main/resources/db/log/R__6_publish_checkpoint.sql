-- Keeps a signed checkpoint, always of a larger size than the last one, and tells who waits for it.
CREATE OR REPLACE FUNCTION publish_checkpoint(signed_size bigint, signed_note bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT FROM checkpoint c WHERE c.size >= signed_size) THEN
        RAISE EXCEPTION 'There is a checkpoint at size % or beyond', signed_size USING ERRCODE = 'unique_violation';
    END IF;
    INSERT INTO checkpoint VALUES (signed_size, signed_note);
    PERFORM pg_notify('acta_checkpoint', signed_size::text);
END
$$;

-- Notes with what keys this log is signed.
CREATE OR REPLACE FUNCTION remember_keys(vkeys text[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
    INSERT INTO verifier_key SELECT unnest(vkeys) ON CONFLICT DO NOTHING;
$$;
