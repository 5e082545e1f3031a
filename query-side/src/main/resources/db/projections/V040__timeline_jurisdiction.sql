-- The codes of an entry's jurisdictions with blanks between. As text, since rows are written by unnest, which takes
-- arrays apart; entries that stand are given what their bodies say.
ALTER TABLE timeline_v1.entry ADD COLUMN jurisdictions text NOT NULL DEFAULT '';
UPDATE timeline_v1.entry SET jurisdictions =
    array_to_string(ARRAY(SELECT jsonb_array_elements_text(body::jsonb -> 'jurisdiction')), ' ');
CREATE INDEX entry_by_jurisdiction ON timeline_v1.entry USING gin (string_to_array(jurisdictions, ' '));
