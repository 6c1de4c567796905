-- Folded words of everything that can be searched; the id is four times the item's id, plus 0 for an article, 1 for a statement,
-- 2 for an event, 3 for a move. Words of a field begin with its sign: see docs/ledger.md.
CREATE TABLE search_index (id BIGINT PRIMARY KEY, body TSVECTOR NOT NULL);
CREATE INDEX search_index_body ON search_index USING GIN (body);
