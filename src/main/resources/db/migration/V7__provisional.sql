-- Figures that their source says may still be changed.

ALTER TABLE figure ADD COLUMN provisional BOOLEAN DEFAULT FALSE NOT NULL;
