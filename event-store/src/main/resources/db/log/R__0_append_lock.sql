-- The number of the one lock that orders the commits of all nodes ("acta" in ASCII and a version).
CREATE OR REPLACE FUNCTION append_lock() RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN x'6163746100000001'::bigint;
