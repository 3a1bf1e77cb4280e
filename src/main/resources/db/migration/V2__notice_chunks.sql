-- Notices of one snapshot, many to a row: they are only ever read together, and a list of a million rows may have as many.
-- Keys are those of rows. What was imported before stays readable in the table notice, to which nothing is added any more.
CREATE TABLE notice_chunk (
    row_key BIGINT PRIMARY KEY,
    notices INTEGER NOT NULL,
    packed  BYTEA   NOT NULL
);
