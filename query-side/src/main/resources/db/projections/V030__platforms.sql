-- The platforms that a row concerns, as platform:X with spaces between: readers of some platforms see it if they may
-- read of all of these. Rows from before this column are shown to readers of all platforms only.
ALTER TABLE timeline_v1.entry ADD COLUMN platforms text NOT NULL DEFAULT '?';
ALTER TABLE timeline_v1.entry ALTER COLUMN platforms DROP DEFAULT;
ALTER TABLE state_v1.statement_body ADD COLUMN platforms text NOT NULL DEFAULT '?';
ALTER TABLE state_v1.statement_body ALTER COLUMN platforms DROP DEFAULT;
