-- An erasure has all rows of an event made again, so each table is found by the event.
DROP INDEX timeline_v1.entry_subject_by_entry;
DROP INDEX timeline_v1.entry_subject_by_item;
CREATE INDEX entry_subject_by_entry ON timeline_v1.entry_subject (position, since, own);
CREATE INDEX revealed_by_entry ON timeline_v1.revealed (position);
DROP INDEX state_v1.statement_by_item;
CREATE INDEX statement_by_event ON state_v1.statement (position);
-- Where a Ref stands, for who has to erase it.
CREATE INDEX item_personal_by_subject ON timeline_v1.item_personal (subject, position, item);
-- The lists of erasures and of holds.
CREATE INDEX statement_of_erasures ON state_v1.statement (position) WHERE aspect = 'ERASURE';
CREATE INDEX statement_of_holds ON state_v1.statement (position) WHERE aspect = 'HOLD';

-- The planner's statistics keep samples of a column's values, and an erased one could be among them.
ALTER TABLE timeline_v1.item_personal ALTER COLUMN value SET STATISTICS 0, ALTER COLUMN subject SET STATISTICS 0;
ALTER TABLE state_v1.item_personal ALTER COLUMN value SET STATISTICS 0, ALTER COLUMN subject SET STATISTICS 0;
ALTER TABLE state_v1.roster_personal ALTER COLUMN account_id SET STATISTICS 0, ALTER COLUMN account SET STATISTICS 0;
