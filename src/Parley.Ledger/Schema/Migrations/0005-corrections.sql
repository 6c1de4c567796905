-- The record as it was read, so that it can be given back whole; and what people say about it. What the machine said is never changed.

CREATE TABLE record (
    article_id {{key}} REFERENCES article(id),
    json {{bytes}} NOT NULL                -- the record (parley-record/1), compressed with Brotli
);

CREATE TABLE amendment (
    id {{key}},
    done_at {{text}} NOT NULL,             -- ISO 8601, UTC
    done_by {{text}} NOT NULL,
    article_id BIGINT NOT NULL REFERENCES article(id),
    local_id {{text}} NOT NULL,            -- s1, v1, m1, e1
    action {{text}} NOT NULL,              -- accept, reject, correct, withdraw
    field {{text}},                        -- of a correction
    value {{text}},
    note {{text}}
);
CREATE INDEX amendment_article ON amendment(article_id);

CREATE VIEW amendments AS
SELECT m.id AS number, a.article_key || ':' || m.local_id AS item, m.action, m.field, m.value, m.done_by, m.done_at, m.note
FROM amendment m JOIN article a ON a.id = m.article_id;
