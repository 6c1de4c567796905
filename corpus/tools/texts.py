#!/usr/bin/env python3
"""Prints the texts of the corpus as JSON lines, for those who have the data sets that they come from.

usage: texts.py DATA [ID...]     DATA holds news/wikinews-2019.csv.gz and corpora/*.jsonl.gz (see ../README.md)
A line: {"id","set","date","outlet","url","title","text","sha256"}. A text whose hash is not the one in articles.tsv is left out, and named on standard error.
"""
import csv, gzip, hashlib, json, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))


def articles():
    with open(os.path.join(HERE, "../articles.tsv"), encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                name, source, part, readings, date, digest = line.rstrip("\n").split("\t")
                yield name, source, digest


def wikinews(data):
    csv.field_size_limit(1 << 30)
    with gzip.open(os.path.join(data, "news/wikinews-2019.csv.gz"), "rt", encoding="utf-8", newline="") as f:
        for i, row in enumerate(csv.DictReader(f)):
            yield {"id": "wikinews-2019-%d" % i, "date": row["date"], "outlet": "Wikinews", "url": row["url"],
                   "title": row["title"], "text": row["title"] + "\n\n" + row["text"]}


def negotiation(data, name):
    with gzip.open(os.path.join(data, "corpora", name + ".jsonl.gz"), "rt", encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            title = row.get("title")
            text = title + "\n\n" + row["text"] if name.startswith("philippines") else row["text"]
            yield {"id": str(row["id"]), "date": row["date"], "outlet": row.get("outlet"), "url": row.get("url"), "title": title, "text": text}


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    data, only = sys.argv[1], set(sys.argv[2:])
    rows, missing = {}, 0
    for name in ("philippines-banks-1987", "syria-annan-2012"):
        rows.update({(name, row["id"]): row for row in negotiation(data, name)})
    rows.update({("wikinews-2019", row["id"]): row for row in wikinews(data)})
    for name, source, digest in articles():
        if only and name not in only:
            continue
        row = rows.get((source, name))
        if row is None or hashlib.sha256(row["text"].encode("utf-8")).hexdigest() != digest:
            print("texts.py: %s of %s is %s" % (name, source, "not there" if row is None else "another text"), file=sys.stderr)
            missing += 1
            continue
        print(json.dumps({**row, "set": source, "sha256": digest}, ensure_ascii=False))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
