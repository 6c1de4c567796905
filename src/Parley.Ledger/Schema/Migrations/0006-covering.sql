-- Claims are ordered by how many outlets have them, and their links are followed: these indexes hold all that this asks for, since rows are long and many.
DROP INDEX statement_claim;
CREATE INDEX statement_claim ON statement(claim_id, article_id, local_id);
DROP INDEX article_superseded;
CREATE INDEX article_superseded ON article(superseded_by, outlet);
DROP INDEX statement_link_other;
CREATE INDEX statement_link_other ON statement_link(other_id, statement_id);
