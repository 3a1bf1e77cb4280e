-- How the columns of a file are to be read, by a person's decision, for every file with the same header.
CREATE TABLE column_mapping (
    dataset     VARCHAR(64)                 NOT NULL,
    fingerprint VARCHAR(64)                 NOT NULL,
    author      VARCHAR                     NOT NULL,
    mapped      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (dataset, fingerprint)
);

CREATE TABLE mapped_column (
    dataset     VARCHAR(64) NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    printed     VARCHAR     NOT NULL,
    role        VARCHAR     NOT NULL,
    PRIMARY KEY (dataset, fingerprint, printed),
    FOREIGN KEY (dataset, fingerprint) REFERENCES column_mapping (dataset, fingerprint)
);

-- Measures that people have declared. The dataset of the same name holds their figures.
CREATE TABLE declared_measure (
    id             VARCHAR(64)                 NOT NULL PRIMARY KEY,
    title          VARCHAR                     NOT NULL,
    unit           VARCHAR                     NOT NULL,
    kind           VARCHAR(16)                 NOT NULL,
    default_per    VARCHAR(16)                 NOT NULL,
    levels         VARCHAR(32)                 NOT NULL,
    source         VARCHAR                     NOT NULL,
    definition     VARCHAR                     NOT NULL,
    counts         VARCHAR                     NOT NULL,
    does_not_count VARCHAR                     NOT NULL,
    known_problems VARCHAR                     NOT NULL,
    author         VARCHAR                     NOT NULL,
    declared       TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
