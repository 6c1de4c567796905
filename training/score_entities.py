#!/usr/bin/env python3
"""Score who is the same across articles on the entities of GUM that are linked to Wikipedia (annotation CC BY 4.0, texts by source; not in this repository).

usage: score_entities.py --texts GUM.conllu.gz...             print the documents as JSON lines for `parley ingest -`
       score_entities.py LEDGER.db GUM.conllu.gz... [-v]      score the ledger; -v lists the most frequent faults

An entity of a document is the Wikipedia page to which most of its mentions are linked (spans that overlap by half at least). Of all pairs of entities of
two documents, precision is the share of those that the ledger takes for one which have one page, recall the share of those with one page that it takes for one.
Not linked in GUM are most people without a page; a page and its sense ("America", the country) may be two pages there.
"""
import collections
import gzip
import itertools
import json
import re
import sqlite3
import sys

FIELDS = 7  # id-type-infstat-salience-centering-minspan-link[-page]; the page may hold hyphens


def documents(paths):
    """Yields (name, [(text, tokens)]) of CoNLL-U files."""
    name, sentences, tokens, text = None, [], [], ""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in itertools.chain(file, ["\n", "# newdoc id = \n"]):
                line = line.rstrip("\n")
                if line.startswith("# newdoc id"):
                    if name:
                        yield name, sentences
                    name, sentences = line.split("=", 1)[1].strip(), []
                elif line.startswith("# text = "):
                    text = line[9:]
                elif not line and tokens:
                    sentences.append((text, tokens))
                    tokens = []
                elif line[:1].isdigit() and "." not in line.split("\t", 1)[0]:
                    tokens.append(line.split("\t"))


def place(text, tokens):
    """Yields (token, start, end); the words of a multiword token have its place."""
    at, last, span = 0, 0, (0, 0)
    for token in tokens:
        number = token[0].split("-")
        if len(number) == 1 and int(number[0]) <= last:
            yield token, *span
            continue
        start = max(text.find(token[1], at), at)
        span, at = (start, start + len(token[1])), start + len(token[1])
        if len(number) == 2:
            last = int(number[1])
        else:
            yield token, *span


def page(mention):
    parts = mention.split("-", FIELDS)
    return parts[FIELDS] if len(parts) > FIELDS else ""


def read(sentences):
    """The text of a document and its linked mentions (start, end, page)."""
    text, mentions, opened = "", [], collections.defaultdict(list)
    for sentence, tokens in sentences:
        for token, start, end in place(sentence, tokens):
            start, end = start + len(text), end + len(text)
            field = re.search(r"(?:^|\|)Entity=([^|]*)", token[9])
            for mark in re.findall(r"\([^()]*\)?|[^()]+\)", field[1]) if field else ():
                inner = mark.strip("()")
                if not mark.startswith("("):
                    if opened[inner]:
                        begin, target = opened[inner].pop()
                        mentions.append((begin, end, target))
                elif mark.endswith(")"):
                    mentions.append((start, end, page(inner)))
                else:
                    opened[inner.split("-", 1)[0]].append((start, page(inner)))
        text += sentence + " "
    return text, [mention for mention in mentions if mention[2]]


def entities(ledger, gold):
    """Yields (document, known id, page, name) of entities with a page."""
    rows = ledger.execute(
        "SELECT a.given_id, n.known, e.name, e.mentions FROM known_names n JOIN articles a ON a.article = n.article"
        " JOIN entity e ON e.article_id = (SELECT id FROM article WHERE article_key = n.article) AND e.local_id = n.entity")
    for document, known, name, spans in rows:
        votes = collections.Counter()
        for (start, end), (begin, stop, target) in itertools.product(json.loads(spans), gold.get(document, ())):
            shared = min(end, stop) - max(start, begin)
            if shared > 0 and 2 * shared >= max(end, stop) - min(start, begin):
                votes[target] += 1
        if votes:
            yield document, known, votes.most_common(1)[0][0], name


def main(arguments):
    if arguments[:1] == ["--texts"]:
        for name, sentences in documents(arguments[1:]):
            print(json.dumps({"id": name, "text": read(sentences)[0], "outlet": "GUM"}))
        return
    ledger = sqlite3.connect(f"file:{arguments[0]}?mode=ro", uri=True)
    gold = {name: read(sentences)[1] for name, sentences in documents([path for path in arguments[1:] if path != "-v"])}
    found = list(entities(ledger, gold))
    counts, faults = collections.Counter(), collections.Counter()
    for one, other in itertools.combinations(found, 2):
        if one[0] == other[0]:
            continue
        kind = (one[1] == other[1], one[2] == other[2])
        counts[kind] += 1
        if kind[0] != kind[1]:
            faults["taken for one" if kind[0] else "kept apart", *sorted([f"{one[3]} = {one[2]}", f"{other[3]} = {other[2]}"])] += 1
    right, wrong, missed = counts[True, True], counts[True, False], counts[False, True]
    print(f"{len(found)} entities in {len(gold)} documents; pairs: precision {right / max(1, right + wrong):.3f} recall {right / max(1, right + missed):.3f} ({right} right, {wrong} wrong, {missed} missed)")
    if "-v" in arguments:
        for fault, count in faults.most_common(60):
            print(count, *fault, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1:])
