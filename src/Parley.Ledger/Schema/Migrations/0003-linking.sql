-- What is the same across articles. Rows are found by keys, so a new article is linked without looking at all the others.

-- Hashes of the smallest pieces of a text (MinHash), in bands of two: articles that share a band are compared.
CREATE TABLE article_band (
    band BIGINT NOT NULL,
    article_id BIGINT NOT NULL REFERENCES article(id),
    PRIMARY KEY (band, article_id)
);

-- Articles with much the same words.
CREATE TABLE article_link (
    article_id BIGINT NOT NULL REFERENCES article(id),  -- the one stored later
    other_id BIGINT NOT NULL REFERENCES article(id),
    kind {{text}} NOT NULL,                             -- copy, rewrite
    overlap DOUBLE PRECISION NOT NULL,                  -- share of the three-word pieces of the shorter that the longer has
    PRIMARY KEY (article_id, other_id)
);
CREATE INDEX article_link_other ON article_link(other_id);

-- Hashes of pairs of words that say what a statement is about; of short quotations also of four words in a row.
CREATE TABLE statement_key (
    pair BIGINT NOT NULL,
    statement_id BIGINT NOT NULL REFERENCES statement(id),
    PRIMARY KEY (pair, statement_id)
);

-- Statements of different articles that are the same.
CREATE TABLE statement_link (
    statement_id BIGINT NOT NULL REFERENCES statement(id),  -- the one stored later
    other_id BIGINT NOT NULL REFERENCES statement(id),
    kind {{text}} NOT NULL,        -- quotation: the same quoted words; wording: the same words; paraphrase: the same speaker and content; fact: the same content
    score DOUBLE PRECISION NOT NULL,
    shared BIGINT NOT NULL,        -- words in common
    PRIMARY KEY (statement_id, other_id)
);
CREATE INDEX statement_link_other ON statement_link(other_id);

-- Where an article names another outlet as having reported or been told something.
CREATE TABLE citation (
    article_id BIGINT NOT NULL REFERENCES article(id),
    position BIGINT NOT NULL,      -- 1, 2, ...
    outlet {{text}} NOT NULL,      -- as written
    words {{text}} NOT NULL,       -- folded, without article
    cue {{text}} NOT NULL,         -- the words that show it
    start_at BIGINT NOT NULL,      -- code points
    end_at BIGINT NOT NULL,
    PRIMARY KEY (article_id, position)
);
CREATE INDEX citation_words ON citation(words);

CREATE VIEW citations AS
SELECT a.article_key AS article, a.date, a.outlet, c.outlet AS cited, c.cue, c.start_at, c.end_at
FROM citation c JOIN article a ON a.id = c.article_id WHERE a.superseded_by IS NULL;

CREATE VIEW copies AS
SELECT a.article_key AS article, b.article_key AS other, l.kind, l.overlap, a.date, a.outlet, b.date AS other_date, b.outlet AS other_outlet
FROM article_link l JOIN article a ON a.id = l.article_id JOIN article b ON b.id = l.other_id
WHERE a.superseded_by IS NULL AND b.superseded_by IS NULL;

CREATE VIEW same_statements AS
SELECT a.article_key || ':' || s.local_id AS statement, b.article_key || ':' || o.local_id AS other, l.kind, l.score, l.shared, s.content, o.content AS other_content
FROM statement_link l JOIN statement s ON s.id = l.statement_id JOIN statement o ON o.id = l.other_id
    JOIN article a ON a.id = s.article_id JOIN article b ON b.id = o.article_id
WHERE a.superseded_by IS NULL AND b.superseded_by IS NULL;
