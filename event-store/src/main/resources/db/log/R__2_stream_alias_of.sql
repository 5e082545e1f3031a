-- The random name of a personal stream; the first to ask settles it.
CREATE OR REPLACE FUNCTION stream_alias_of(wanted_ref text, proposed text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    settled text;
BEGIN
    SELECT a.alias INTO settled FROM stream_alias a WHERE a.ref = wanted_ref;
    IF settled IS NULL THEN
        INSERT INTO stream_alias VALUES (wanted_ref, proposed) ON CONFLICT (ref) DO NOTHING;
        SELECT a.alias INTO settled FROM stream_alias a WHERE a.ref = wanted_ref;
    END IF;
    RETURN settled;
END
$$;
