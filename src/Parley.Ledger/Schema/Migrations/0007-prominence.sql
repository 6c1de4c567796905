-- How many stored articles name an entity by more than a surname, so that a surname alone can be given to the one whose it nearly always is.

ALTER TABLE known ADD COLUMN articles BIGINT NOT NULL DEFAULT 0;
UPDATE known SET articles = (SELECT COUNT(DISTINCT l.article_id) FROM entity_known l WHERE l.known_id = known.id AND l.reason <> 'surname');
