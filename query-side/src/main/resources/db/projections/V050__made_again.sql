-- Whether a statement still says something, neither voided nor taken back: what does not is not counted.
ALTER TABLE state_v1.statement_body ADD COLUMN stands boolean NOT NULL DEFAULT TRUE;
ALTER TABLE state_v1.statement_body ALTER COLUMN stands DROP DEFAULT;

-- Rows of earlier builds lack what the last migrations brought. All are made again from the log at the next start: with
-- the rows go how far the projections were and the tokens of their processors.
TRUNCATE
    timeline_v1.entry, timeline_v1.entry_subject, timeline_v1.relation, timeline_v1.awaited, timeline_v1.revealed,
    timeline_v1.item_personal, timeline_v1.correction,
    state_v1.statement_body, state_v1.statement, state_v1.item_personal, state_v1.roster, state_v1.roster_personal,
    state_v1.correction,
    processing.projection, processing.token_entry;
