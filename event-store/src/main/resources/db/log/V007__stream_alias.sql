-- Streams stand in public leaves and must not name a private person: such a stream has a random name,
-- and this table alone says whose it is. Erasable.
CREATE TABLE stream_alias (
    ref   text COLLATE "C" PRIMARY KEY,
    alias text COLLATE "C" NOT NULL UNIQUE
);
