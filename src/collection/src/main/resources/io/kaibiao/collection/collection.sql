-- The tables of a collection, version 1. docs/collection.md explains them. Statements end with a semicolon at the end of a line.

CREATE TABLE documents (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  pages INTEGER NOT NULL,
  source_kind TEXT NOT NULL,
  selection TEXT NOT NULL,
  kind TEXT NOT NULL,
  fiscal_year INTEGER,
  organization TEXT NOT NULL,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  superior TEXT NOT NULL,
  published TEXT NOT NULL,
  result TEXT NOT NULL
);

CREATE TABLE tables (
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
  id TEXT NOT NULL,
  form TEXT,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  organization TEXT NOT NULL,
  unit TEXT NOT NULL,
  fiscal_year INTEGER,
  page INTEGER NOT NULL,
  PRIMARY KEY (document, id)
);

CREATE TABLE facts (
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
  "table" TEXT NOT NULL,
  form TEXT NOT NULL,
  "row" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT NOT NULL,
  raw TEXT NOT NULL,
  status TEXT NOT NULL,
  confidence REAL NOT NULL,
  page INTEGER NOT NULL,
  label TEXT NOT NULL,
  organization TEXT NOT NULL,
  repairs TEXT NOT NULL,
  proof TEXT NOT NULL,
  row_path TEXT NOT NULL,
  column_path TEXT NOT NULL,
  flow TEXT NOT NULL,
  classification TEXT NOT NULL,
  subject TEXT NOT NULL,
  funds TEXT NOT NULL,
  nature TEXT NOT NULL,
  measure TEXT NOT NULL,
  period TEXT NOT NULL,
  level TEXT NOT NULL,
  fiscal_year INTEGER,
  number REAL,
  yuan REAL
);

CREATE INDEX facts_by_document ON facts (document);

CREATE INDEX facts_by_place ON facts (form, "row", "column");

CREATE INDEX facts_by_subject ON facts (subject, fiscal_year);

CREATE TABLE checks (
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
  rule TEXT NOT NULL,
  holds INTEGER NOT NULL,
  "left" TEXT NOT NULL,
  "right" TEXT NOT NULL,
  tolerance TEXT NOT NULL,
  "table" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  "column" TEXT NOT NULL
);

CREATE INDEX checks_by_document ON checks (document);

CREATE TABLE statements (
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
  section TEXT NOT NULL,
  fact TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT NOT NULL,
  agrees_with TEXT,
  agrees INTEGER,
  page INTEGER
);

CREATE INDEX statements_by_document ON statements (document);

CREATE TABLE findings (
  document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE,
  severity TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  "table" TEXT,
  page INTEGER
);

CREATE INDEX findings_by_document ON findings (document);

-- What a question about bodies and years needs, in one place.
CREATE VIEW figures AS
  SELECT
    CASE f.organization WHEN '' THEN d.organization ELSE f.organization END AS body,
    coalesce(f.fiscal_year, d.fiscal_year) AS year,
    d.kind AS kind,
    d.name AS report,
    f.*
  FROM facts AS f JOIN documents AS d ON d.sha256 = f.document;
