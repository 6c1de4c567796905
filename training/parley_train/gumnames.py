"""Names of GUM as IOB2 tags of the four CoNLL kinds, derived from its entity annotation and trees.

GUM marks every mention, named or not ("the old man"), with its type; a name is taken from a mention whose head is a proper noun: the head
with the proper nouns, numbers and capitalised words attached to it, and "of" phrases inside organisations and places. Titles, articles and
appositions stay outside, as in CoNLL-2003. Peoples ("Americans", "Russian") and names of events, works and other things are MISC.
"""
import re
from collections import Counter

from . import corpora

KINDS = {"person": "PER", "animal": "MISC", "organization": "ORG", "place": "LOC", "event": "MISC", "object": "MISC", "abstract": "MISC", "plant": None,
         "substance": None, "time": None}
INNER = {"flat", "compound", "flat:foreign", "flat:name"}


def mentions(rows):
    """(first, last, type) of the mentions inside one sentence; brackets as GUM writes them."""
    opened, out = {}, []
    for i, row in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for part in re.findall(r"\(\d+[^()]*\)?|\d+\)", found.group(1)) if found else ():
            if part.startswith("("):
                identity, kind = re.match(r"\((\d+)-([a-z]+)", part).groups()
                if part.endswith(")"):
                    out.append((i, i, kind))
                else:
                    opened.setdefault(identity, []).append((i, kind))
            else:
                stack = opened.get(part[:-1])
                if stack:
                    start, kind = stack.pop()
                    out.append((start, i, kind))
    return out


def name_in(rows, first, last, kind):
    """(start, end) of the name inside a mention, end exclusive, or None."""
    heads = [int(rows[i][6]) - 1 for i in range(first, last + 1)]
    inside = [i for i in range(first, last + 1) if not first <= heads[i - first] <= last]
    if len(inside) != 1 or rows[inside[0]][3] != "PROPN":
        return None
    head = start = end = inside[0]
    attached = {head}
    for _ in range(3):
        for i in range(first, last + 1):
            relation, word = rows[i][7], rows[i][1]
            if int(rows[i][6]) - 1 in attached and i not in attached and (
                    (relation in INNER and (rows[i][3] in ("PROPN", "NUM", "X", "NOUN", "ADJ") and (word[:1].isupper() or word[:1].isdigit())))
                    or (relation == "amod" and word[:1].isupper() and kind != "person")
                    or (relation == "nmod" and kind in ("organization", "place") and rows[i][3] == "PROPN" and i == last)
                    or (relation in ("case", "det") and kind in ("organization", "place") and head < i < last)
                    or (relation == "punct" and word in ("-", "–", ".", "&"))):
                attached.add(i)
    while start - 1 in attached and rows[start - 1][1] not in ("the", "The", "a", "an"):
        start -= 1
    while end + 1 in attached:
        end += 1
    while end > head and rows[end][3] in ("PUNCT", "ADP", "DET"):
        end -= 1
    while start < head and rows[start][3] == "PUNCT":
        start += 1
    return start, end + 1


def sentence_of(rows, source):
    tags = ["O"] * len(rows)
    found = []
    for first, last, kind in mentions(rows):
        label = KINDS.get(kind)
        name = name_in(rows, first, last, kind) if label else None
        if name:
            if kind == "person" and rows[name[1] - 1][4] == "NNPS":
                label = "MISC"
            found.append((name[1] - name[0], -name[0], label, name))
    for _, _, label, (start, end) in sorted(found, reverse=True):
        if all(t == "O" for t in tags[start:end]):
            tags[start:end] = ["B-" + label] + ["I-" + label] * (end - start - 1)
    for i, row in enumerate(rows):
        if i and tags[i] == "O" and row[4] == "JJ" and row[1][:1].isupper() and row[1][1:].islower() and row[7] == "amod" and not rows[i - 1][3] == "PUNCT":
            tags[i] = "B-MISC"
    return corpora.Sentence([r[1] for r in rows], xpos=[r[4] for r in rows], ner=tags, source=source)


def read(path):
    """Sentence objects with IOB2 tags from a GUM file. One-word names that are common nouns elsewhere ("President") are not taken."""
    sentences = list(read_all(path))
    common = Counter(f for s in sentences for f, x in zip(s.forms, s.xpos) if x in ("NN", "NNS") and f.islower())
    for s in sentences:
        for i, tag in enumerate(s.ner):
            alone = tag.startswith("B-") and (i + 1 == len(s.ner) or not s.ner[i + 1].startswith("I-"))
            if alone and common[s.forms[i].lower()] >= 2 and tag != "B-MISC":
                s.ner[i] = "O"
    return sentences


def read_all(path):
    rows = []
    with corpora.open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                yield sentence_of(rows, "gum")
                rows = []
