-- A list goes with its suspension: until the event at this position (exclusive) that said the suspension never happened.
ALTER TABLE state_v1.roster ADD COLUMN until bigint NOT NULL DEFAULT 9223372036854775807;
