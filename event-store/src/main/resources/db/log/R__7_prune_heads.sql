-- Removes what nobody needs of the heads once a checkpoint is behind them: never the last one, and none that the
-- last checkpoint does not cover.
CREATE OR REPLACE FUNCTION prune_heads(below bigint) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    pruned bigint;
BEGIN
    DELETE FROM log_head h
        WHERE h.size < least(below, (SELECT max(c.size) FROM checkpoint c), (SELECT max(l.size) FROM log_head l));
    GET DIAGNOSTICS pruned = ROW_COUNT;
    RETURN pruned;
END
$$;
