-- What one record holds. Tables have singular names and every version; the views with plural names are for people and hold the current ones.
-- Offsets count Unicode code points into article.text, half-open, as JSON: [[start,end],...].

CREATE TABLE article (
    id {{key}},
    article_key {{text}} NOT NULL UNIQUE,  -- twenty hexadecimal digits of the SHA-256 of id, title, text, date, outlet, author and url
    identity {{text}} NOT NULL,            -- what makes two contents versions of one article: url, or file and id
    version BIGINT NOT NULL,           -- 1, 2, ...
    superseded_by BIGINT REFERENCES article(id),
    given_id {{text}} NOT NULL,            -- the record's id
    title {{text}},
    text {{text}} NOT NULL,
    date {{text}},                         -- publication, ISO 8601 at the precision known
    outlet {{text}},
    author {{text}},
    url {{text}},
    source {{text}},                       -- the file it was read from
    model {{text}}                         -- version of the model that read it
);
CREATE INDEX article_identity ON article(identity);
CREATE INDEX article_date ON article(date);
CREATE INDEX article_superseded ON article(superseded_by);

CREATE TABLE entity (
    article_id BIGINT NOT NULL REFERENCES article(id),
    local_id {{text}} NOT NULL,            -- e1, e2, ...
    name {{text}} NOT NULL,
    type {{text}} NOT NULL,                -- person, organization, place, group, other
    country {{text}},                      -- ISO 3166 alpha-3
    code {{text}},                         -- CAMEO actor code
    sectors {{text}} NOT NULL,             -- JSON list
    role {{text}},
    wikidata {{text}},
    mentions {{text}} NOT NULL,            -- offsets
    mention_count BIGINT NOT NULL,
    PRIMARY KEY (article_id, local_id)
);
CREATE INDEX entity_name ON entity(name);

CREATE TABLE statement (
    id {{key}},
    article_id BIGINT NOT NULL REFERENCES article(id),
    local_id {{text}} NOT NULL,            -- s1, s2, ...
    source_name {{text}},
    source_entity {{text}},                -- local id of the entity
    source_spans {{text}},
    cue {{text}},
    cue_spans {{text}},
    content {{text}} NOT NULL,             -- parts joined by an ellipsis
    content_spans {{text}} NOT NULL,
    form {{text}} NOT NULL,                -- direct, indirect, mixed
    kind {{text}} NOT NULL,                -- says, thinks, ...
    parent {{text}},                       -- local id of the statement that holds it
    addressee_name {{text}},
    addressee_entity {{text}},
    medium_name {{text}},
    medium_entity {{text}},
    time_text {{text}},
    time_value {{text}},
    relation_kind {{text}},                -- confirms, denies, rejects, repeats
    relation_of {{text}},                  -- local id of the other statement
    negated BIGINT NOT NULL,           -- 1: the article says that it was not said
    confidence DOUBLE PRECISION NOT NULL,
    chain {{text}} NOT NULL,               -- JSON list, from the outlet to the speaker
    claim_id BIGINT NOT NULL,          -- the lowest id among the statements that are the same
    UNIQUE (article_id, local_id)
);
CREATE INDEX statement_source ON statement(source_name);
CREATE INDEX statement_claim ON statement(claim_id);

CREATE TABLE event (
    id {{key}},
    article_id BIGINT NOT NULL REFERENCES article(id),
    local_id {{text}} NOT NULL,            -- v1, v2, ...
    type {{text}} NOT NULL,                -- PLOVER
    mode {{text}},
    cameo {{text}},
    quad BIGINT,
    score DOUBLE PRECISION,
    contexts {{text}} NOT NULL,            -- JSON list
    sources {{text}} NOT NULL,             -- names, separated by semicolons; each one in table party
    targets {{text}} NOT NULL,
    evidence {{text}} NOT NULL,            -- the words that name the event
    evidence_spans {{text}} NOT NULL,
    time_text {{text}},
    time_value {{text}},
    place_name {{text}},
    status {{text}} NOT NULL,              -- actual, future, hypothetical, denied, historic
    statement {{text}},                    -- local id of the statement that reports it
    rule {{text}},
    confidence DOUBLE PRECISION NOT NULL,
    UNIQUE (article_id, local_id)
);
CREATE INDEX event_type ON event(type);

CREATE TABLE move (
    id {{key}},
    article_id BIGINT NOT NULL REFERENCES article(id),
    local_id {{text}} NOT NULL,            -- m1, m2, ...
    kind {{text}} NOT NULL,                -- offer, accept, reject, ...
    actor {{text}} NOT NULL,
    toward {{text}} NOT NULL,              -- names, separated by semicolons
    issues {{text}} NOT NULL,              -- issue words, separated by semicolons
    evidence {{text}} NOT NULL,
    evidence_spans {{text}} NOT NULL,
    time_text {{text}},
    time_value {{text}},
    statement {{text}},
    event {{text}},
    UNIQUE (article_id, local_id)
);
CREATE INDEX move_kind ON move(kind);

-- Who takes part in an event or move.
CREATE TABLE party (
    article_id BIGINT NOT NULL REFERENCES article(id),
    owner {{text}} NOT NULL,               -- local id of the event or move
    side {{text}} NOT NULL,                -- source, target, actor, toward
    position BIGINT NOT NULL,          -- 1, 2, ...
    entity {{text}},                       -- local id of the entity
    code {{text}},
    name {{text}} NOT NULL,
    spans {{text}} NOT NULL,
    PRIMARY KEY (article_id, owner, side, position)
);
CREATE INDEX party_code ON party(code);

-- Inputs that could not be read, until they can be.
CREATE TABLE failure (
    source {{text}} NOT NULL,              -- the file
    name {{text}} NOT NULL,                -- the file, with entry, item or line
    reason {{text}} NOT NULL,
    PRIMARY KEY (source, name)
);

CREATE VIEW articles AS
SELECT article_key AS article, given_id, title, date, outlet, author, url, version, source, model, text
FROM article WHERE superseded_by IS NULL;

CREATE VIEW entities AS
SELECT a.article_key AS article, e.local_id AS entity, e.name, e.type, e.country, e.code, e.role, e.wikidata, e.sectors,
    e.mention_count AS mentions, a.date, a.outlet
FROM entity e JOIN article a ON a.id = e.article_id WHERE a.superseded_by IS NULL;

CREATE VIEW statements AS
SELECT a.article_key || ':' || s.local_id AS statement, a.article_key AS article, a.date, a.outlet, s.source_name AS speaker, s.cue, s.content,
    s.form, s.kind, s.addressee_name AS addressee, s.medium_name AS medium, s.time_value AS said, s.relation_kind AS relation,
    s.relation_of, s.parent, s.negated, s.confidence, s.chain, s.content_spans
FROM statement s JOIN article a ON a.id = s.article_id WHERE a.superseded_by IS NULL;

CREATE VIEW events AS
SELECT a.article_key || ':' || v.local_id AS event, a.article_key AS article, a.date, a.outlet, v.type, v.mode, v.cameo, v.quad, v.score,
    v.sources, v.targets, v.evidence, v.time_value AS happened, v.place_name AS place, v.status, v.contexts, v.statement, v.rule,
    v.confidence, v.evidence_spans
FROM event v JOIN article a ON a.id = v.article_id WHERE a.superseded_by IS NULL;

CREATE VIEW moves AS
SELECT a.article_key || ':' || m.local_id AS move, a.article_key AS article, a.date, a.outlet, m.kind, m.actor, m.toward, m.issues,
    m.evidence, m.time_value AS happened, m.statement, m.event, m.evidence_spans
FROM move m JOIN article a ON a.id = m.article_id WHERE a.superseded_by IS NULL;
