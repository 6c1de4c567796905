"""Readers of the training corpora. Each yields plain Python lists; nothing is cached between calls."""
import csv
import gzip
import io
import json
import os
import re
from dataclasses import dataclass, field


def open_text(path):
    """Open a plain or gzipped UTF-8 text file for reading."""
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


@dataclass
class Sentence:
    """One sentence: parallel lists over its words. Absent layers are None."""
    forms: list
    upos: list = None
    xpos: list = None
    lemmas: list = None
    heads: list = None      # 0 = root, else 1-based index of the head word
    deprels: list = None
    ner: list = None        # IOB2 tags
    source: str = ""


@dataclass
class Surface:
    """One treebank sentence as raw text and its surface tokens, for tokenizer training."""
    text: str
    tokens: list = field(default_factory=list)   # (form, [word forms when a multiword token])
    newpar: bool = False
    newdoc: bool = False


def read_treebank(path):
    """Yield Sentence objects with tags, lemmas and tree from a CoNLL-U file; empty nodes are dropped."""
    rows = []
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                yield Sentence([r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows], [r[2] for r in rows],
                               [int(r[6]) for r in rows], [r[7] for r in rows], source=os.path.basename(path))
                rows = []


def read_surface(path):
    """Yield Surface objects: the raw text of each sentence with its surface tokens and their expansion into words."""
    current, until = Surface(""), 0
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                current.newdoc = current.newpar = True
            elif line.startswith("# newpar"):
                current.newpar = True
            elif line.startswith("# text = "):
                current.text = line[9:]
            elif not line:
                if current.tokens:
                    yield current
                current, until = Surface(""), 0
            elif not line.startswith("#"):
                columns = line.split("\t")
                if "." in columns[0]:
                    continue
                if "-" in columns[0]:
                    until = int(columns[0].split("-")[1])
                    current.tokens.append((columns[1], []))
                elif int(columns[0]) <= until:
                    current.tokens[-1][1].append(columns[1])
                else:
                    current.tokens.append((columns[1], []))


def read_iob(path):
    """Yield Sentence objects with IOB2 entity tags from CoNLL-2003-like columns (form first, tag last) or UNER rows."""
    forms, tags = [], []
    with open_text(path) as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("# ") or line.startswith("-DOCSTART-"):
                continue
            if not line.strip():
                if forms:
                    yield Sentence(forms, ner=tags, source=os.path.basename(path))
                forms, tags = [], []
                continue
            columns = line.split("\t") if "\t" in line else line.split()
            if len(columns) >= 3 and columns[0].isdigit():
                forms.append(columns[1]), tags.append(columns[2])
            elif len(columns) >= 2:
                forms.append(columns[0]), tags.append(columns[-1])


BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"'}
SILVER_TYPES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC", "MISC": "MISC"}


def read_silver(path):
    """Yield Sentence objects from PolNeAR's CoreNLP analysis: XPOS, lemmas and IOB2 entities of the four CoNLL types."""
    rows = []

    def sentence():
        tags, previous = [], None
        for r in rows:
            found = re.search(r"(?:^|\|)NER=([A-Z]+)", r[9])
            kind = SILVER_TYPES.get(found.group(1)) if found else None
            tags.append("O" if kind is None else ("I-" if kind == previous else "B-") + kind)
            previous = kind
        return Sentence([BRACKETS.get(r[1], r[1]) for r in rows], None, [r[4] for r in rows], [r[2] for r in rows],
                        [int(r[6]) for r in rows], [r[7] for r in rows], tags, os.path.basename(path))

    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                rows.append(line.split("\t"))
            elif not line and rows:
                yield sentence()
                rows = []


def raw_texts(data):
    """Yield blocks of raw text from every unlabelled or labelled source under the data folder (no dev split)."""
    for name in ("plain-news.txt.gz", "reuters-21578.txt.gz"):
        with open_text(os.path.join(data, "news", name)) as lines:
            yield from lines
    with open_text(os.path.join(data, "news", "wikinews-2019.csv.gz")) as lines:
        for row in csv.DictReader(io.StringIO(lines.read())):
            yield from row["text"].split("\n")
    with open_text(os.path.join(data, "polnear", "train.jsonl.gz")) as lines:
        for line in lines:
            yield from json.loads(line)["text"].split("\n")
    for name in ("plv-train.tsv", "aw-train.tsv"):
        with open_text(os.path.join(data, "plover", name)) as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                yield row.get("sentence") or row.get("text") or ""


def tokenized_texts(data):
    """Yield token lists of the training corpora that come tokenized (no dev split)."""
    for name in ("ud/ewt-train.conllu.gz", "ud/gum-train.conllu.gz"):
        for sentence in read_treebank(os.path.join(data, name)):
            yield sentence.forms
    for name in ("ner/conll2003-train.txt.gz", "ner/re3d-train.txt.gz"):
        for sentence in read_iob(os.path.join(data, name)):
            yield sentence.forms
