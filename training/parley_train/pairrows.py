"""Labelled rows for the coder of pairs: sentence, source, target and PLOVER type, from the data sets and from our own examples.

usage: python3 -m parley_train.pairrows DATA ../data/events/examples plv-set-aside.txt OUT
Writes OUT.tsv (uid, sentence, source, target: the input of `parley code --pairs`) and OUT.labels (uid, group, type or penta code, sentence key).
Groups: plv, aside (rows of PLV train for measuring alone), gsr, own, owntest, aw (0 cooperation, 1 conflict), penta.
"""
import csv
import glob
import json
import os
import sys

FOLD_2016 = {"DEMAND": "REQUEST", "INVESTIGATE": "ACCUSE", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT"}


def flat(text):
    return " ".join(text.split())


def plv(data, aside):
    with open(os.path.join(data, "plover", "plv-train.tsv"), encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter="\t")):
            yield "aside" if number in aside else "plv", f"plv{number}", flat(row["sentence"]), row["source"], row["target"], row["gold_root"]


def aw(data):
    with open(os.path.join(data, "plover", "aw-train.tsv"), encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter="\t")):
            source, target = (row[side].split(":", 1)[-1] for side in ("source", "target"))
            yield "aw", f"aw{number}", flat(row["sentence"]), source, target, row["gold_binary"]


def actor(listed):
    first = listed[0] if isinstance(listed, list) and listed else {}
    return first.get("actorText", "")


def gsr(data):
    with open(os.path.join(data, "plover", "gsr-cameo.json"), encoding="utf-8") as file:
        records = json.load(file, strict=False)
    for record in records:
        if "text" not in record or not record.get("source"):
            continue
        source, target = (actor(record.get(side)) for side in ("source", "target"))
        kind = record["event"]
        yield "gsr", record["id"], flat(record["text"]), source, target, FOLD_2016.get(kind, kind)


def own(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.startswith("#") or not line.strip():
                    continue
                sentence, source, target, kind, _, _, split = line.rstrip("\n").split("\t")
                yield "own" if split == "train" else "owntest", f"{os.path.basename(path)[:-4]}{number}", sentence, source, target, kind


def penta(data, seen):
    with open(os.path.join(data, "plover", "cameo-penta-train.tsv"), encoding="utf-8") as file:
        for number, line in enumerate(file):
            sentence, code = line.rstrip("\n").rsplit("\t", 1)
            if flat(sentence) not in seen and code in "1234":
                yield "penta", f"penta{number}", flat(sentence), "", "", code


def main():
    data, examples, aside, out = sys.argv[1:5]
    with open(aside, encoding="utf-8") as file:
        numbers = {int(line) for line in file}
    rows = [*plv(data, numbers), *gsr(data), *own(examples), *aw(data)]
    seen = {row[2] for row in rows}
    rows += penta(data, seen)
    with open(out + ".tsv", "w", encoding="utf-8") as table, open(out + ".labels", "w", encoding="utf-8") as labels:
        table.write("uid\tsentence\tsource\ttarget\n")
        for group, uid, sentence, source, target, kind in rows:
            table.write(f"{uid}\t{sentence}\t{flat(source)}\t{flat(target)}\n")
            labels.write(f"{uid}\t{group}\t{kind}\t{flat(sentence)}\n")
    print({group: sum(row[0] == group for row in rows) for group in sorted({row[0] for row in rows})})


if __name__ == "__main__":
    main()
