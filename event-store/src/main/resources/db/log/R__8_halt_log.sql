-- Stops every append, and says why. The first reason stays.
CREATE OR REPLACE FUNCTION halt_log(halt_reason text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
    INSERT INTO log_halted (reason) VALUES (halt_reason) ON CONFLICT DO NOTHING;
$$;
