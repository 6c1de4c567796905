-- Folded words of everything that can be searched; the row number is four times the item's id, plus 0 for an article, 1 for a statement,
-- 2 for an event, 3 for a move. Words of a field begin with its sign: see docs/ledger.md.
CREATE VIRTUAL TABLE search_index USING fts5(body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
