-- Each claim asks whether something of the set is meant for another destination: the index alone tells it.
DROP INDEX changes_to_send;
CREATE INDEX changes_to_send ON staged_changes(change_set, connection, number, destination) WHERE state = 0;
