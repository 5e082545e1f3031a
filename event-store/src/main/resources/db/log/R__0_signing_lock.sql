-- The number of the session lock that elects the one signer.
CREATE OR REPLACE FUNCTION signing_lock() RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN x'6163746100000002'::bigint;
