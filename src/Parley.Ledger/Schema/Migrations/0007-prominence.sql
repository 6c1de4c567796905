-- How many stored articles name an entity by more than a surname, so that a surname alone can be given to the one whose it nearly always is.

ALTER TABLE known ADD COLUMN articles BIGINT NOT NULL DEFAULT 0;
UPDATE known SET articles = (SELECT COUNT(DISTINCT l.article_id) FROM entity_known l WHERE l.known_id = known.id AND l.reason NOT IN ('surname', 'office'));

-- Keys of known_key since then: n: whole name, t: what the tables of countries, peoples, bodies and leaders have it for, g: a body that every state has, by its
-- country, p: sound of a surname, a: initials, s: singular of a people or party, f: first two words, w: Wikidata. Reasons of entity_known: docs/ledger.md.
