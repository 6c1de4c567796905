"""Sets 250 rows of PLV train aside, by sentence: for measuring alone, never read while lexicon or rules are written.

usage: python3 -m parley_train.setaside DATA > plv-set-aside.txt
Writes one row number a line (from 0, as the file has them); rows with the same sentence stay together. The seed is fixed.
"""
import csv
import os
import random
import sys

SEED, COUNT = 20, 250


def choose(sentences, count=COUNT, seed=SEED):
    """Row numbers, sorted: whole sentences in random order until the count is reached."""
    rows = {}
    for number, sentence in enumerate(sentences):
        rows.setdefault(" ".join(sentence.split()), []).append(number)
    groups = sorted(rows.values())
    random.Random(seed).shuffle(groups)
    chosen = []
    for group in groups:
        if len(chosen) + len(group) <= count:
            chosen += group
    return sorted(chosen)


def main():
    with open(os.path.join(sys.argv[1], "plover", "plv-train.tsv"), encoding="utf-8", newline="") as file:
        print("\n".join(map(str, choose([row["sentence"] for row in csv.DictReader(file, delimiter="\t")]))))


if __name__ == "__main__":
    main()
