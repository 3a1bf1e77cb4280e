-- Margins of error of estimates, at 90 % confidence.

ALTER TABLE figure ADD COLUMN margin BIGINT;
