-- Who is the same in several articles. Nothing here is ever overwritten by a merge: root_id alone says what is taken together now.

CREATE TABLE known (
    id {{key}},                            -- shown as k1, k2, ...
    name {{text}} NOT NULL,                -- the fullest name met so far
    type {{text}} NOT NULL,                -- of the article that named it first: person, organization, place, group, other
    country {{text}},
    wikidata {{text}},
    merged_into BIGINT REFERENCES known(id),   -- by hand
    root_id BIGINT NOT NULL                -- the end of the way that merged_into shows; its own id where there is none
);
CREATE INDEX known_root ON known(root_id);
CREATE INDEX known_name ON known(name);

-- By what an entity of a new article finds the known ones: n: whole name, p: sound of a surname, a: initials, f: first two words, w: Wikidata.
CREATE TABLE known_key (
    name_key {{text}} NOT NULL,
    known_id BIGINT NOT NULL REFERENCES known(id),
    PRIMARY KEY (name_key, known_id)
);

-- Who was said to hold which office in which report.
CREATE TABLE known_office (
    office {{text}} NOT NULL,              -- country and office: EGY foreign minister
    date {{text}} NOT NULL,
    known_id BIGINT NOT NULL REFERENCES known(id),
    PRIMARY KEY (office, date, known_id)
);

-- Which known entity an entity of an article is, and why.
CREATE TABLE entity_known (
    article_id BIGINT NOT NULL REFERENCES article(id),
    local_id {{text}} NOT NULL,
    known_id BIGINT NOT NULL REFERENCES known(id),
    reason {{text}} NOT NULL,              -- new, name, spelling, initials, surname, office, acronym, shorter, wikidata, by hand
    PRIMARY KEY (article_id, local_id)
);
CREATE INDEX entity_known_known ON entity_known(known_id);

-- What people changed: merge known_id into other_id; split: known_id taken out of other_id, by name where one is given.
CREATE TABLE known_log (
    id {{key}},
    done_at {{text}} NOT NULL,             -- ISO 8601, UTC
    done_by {{text}} NOT NULL,
    action {{text}} NOT NULL,              -- merge, split
    known_id BIGINT NOT NULL REFERENCES known(id),
    other_id BIGINT NOT NULL REFERENCES known(id),
    name {{text}},
    note {{text}}
);

CREATE VIEW known_entities AS
SELECT 'k' || r.id AS known, r.name, r.type, r.country, r.wikidata, COUNT(DISTINCT a.id) AS articles, CAST(SUM(e.mention_count) AS BIGINT) AS mentions,
    MIN(a.date) AS first_date, MAX(a.date) AS last_date
FROM known r JOIN known k ON k.root_id = r.id JOIN entity_known l ON l.known_id = k.id
    JOIN article a ON a.id = l.article_id JOIN entity e ON e.article_id = l.article_id AND e.local_id = l.local_id
WHERE a.superseded_by IS NULL GROUP BY r.id, r.name, r.type, r.country, r.wikidata;

CREATE VIEW known_names AS
SELECT 'k' || k.root_id AS known, e.name, e.role, l.reason, a.article_key AS article, e.local_id AS entity, a.date, a.outlet
FROM entity_known l JOIN known k ON k.id = l.known_id JOIN article a ON a.id = l.article_id
    JOIN entity e ON e.article_id = l.article_id AND e.local_id = l.local_id
WHERE a.superseded_by IS NULL;
