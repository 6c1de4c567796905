-- Addresses, names and outlets may be of any length, and an ordered index refuses rows of more than 2,704 bytes. A hash index holds only
-- a number for each value; all that is asked of these columns is whether they are equal.
DROP INDEX article_identity;
CREATE INDEX article_identity ON article USING HASH (identity);
DROP INDEX article_superseded;
CREATE INDEX article_superseded ON article(superseded_by);
DROP INDEX entity_name;
CREATE INDEX entity_name ON entity USING HASH (name);
DROP INDEX statement_source;
CREATE INDEX statement_source ON statement USING HASH (source_name);
DROP INDEX known_name;
CREATE INDEX known_name ON known USING HASH (name);
DROP INDEX citation_words;
CREATE INDEX citation_words ON citation USING HASH (words);
DROP INDEX party_code;
CREATE INDEX party_code ON party USING HASH (code);
