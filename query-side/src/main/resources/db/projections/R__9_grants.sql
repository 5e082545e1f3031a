-- ${query}: runs the projections and reads them.
GRANT USAGE ON SCHEMA processing, timeline_v1, state_v1 TO ${query};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA processing, timeline_v1, state_v1 TO ${query};
-- When this file must run again: 1
