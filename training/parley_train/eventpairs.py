"""Labelled pairs as articles of one sentence, for the event network.

usage: python3 -m parley_train.eventpairs work/pairs work/pair-articles
Reads what `pairrows` wrote (.tsv, .labels) and writes OUT.jsonl (input of `parley read` and `parley parse`) and OUT.labels.jsonl.
Rows for measuring (aside, owntest) and rows without a type of their own (aw, penta) are left out.
"""
import json
import sys

GROUPS = ("plv", "gsr", "own")


def main():
    rows, out = sys.argv[1:3]
    with open(rows + ".tsv", encoding="utf-8") as table, open(rows + ".labels", encoding="utf-8") as labels, \
            open(out + ".jsonl", "w", encoding="utf-8") as texts, open(out + ".labels.jsonl", "w", encoding="utf-8") as kinds:
        next(table)
        for row, label in zip(table, labels):
            (name, sentence, source, target), (_, group, kind, _) = row.rstrip("\n").split("\t"), label.rstrip("\n").split("\t")
            if group in GROUPS:
                print(json.dumps({"id": name, "text": sentence, "date": "2020-01-01"}), file=texts)
                print(json.dumps({"id": name, "group": group, "source": source, "target": target, "type": kind}), file=kinds)


if __name__ == "__main__":
    main()
