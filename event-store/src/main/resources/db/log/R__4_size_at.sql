-- How many events had been recorded by an instant: recorded_at never falls with the position, so halving finds it.
CREATE OR REPLACE FUNCTION size_at(instant timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    low bigint := 0;
    high bigint := coalesce((SELECT max(e.position) + 1 FROM event e), 0);
    middle bigint;
BEGIN
    WHILE low < high LOOP
        middle := (low + high) / 2;
        IF (SELECT e.recorded_at FROM event e WHERE e.position = middle) <= instant THEN
            low := middle + 1;
        ELSE
            high := middle;
        END IF;
    END LOOP;
    RETURN low;
END
$$;
