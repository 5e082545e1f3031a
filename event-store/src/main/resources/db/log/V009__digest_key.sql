-- Which key the keyed digests of this log were made with, by a digest of the key itself.
CREATE TABLE digest_key (
    singleton   boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    fingerprint bytea   NOT NULL
);
