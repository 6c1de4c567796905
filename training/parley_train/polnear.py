"""Writes PolNeAR's texts as JSON lines that `parley parse` and `parley read` accept.

usage: python3 -m parley_train.polnear DATA OUT        writes OUT/train.jsonl and OUT/dev.jsonl: {"id", "text"}
"""
import json
import os
import sys

from . import corpora


def main():
    data, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for part in ("train", "dev"):
        with corpora.open_text(os.path.join(data, "polnear", part + ".jsonl.gz")) as lines, \
                open(os.path.join(out, part + ".jsonl"), "w", encoding="utf-8") as file:
            for article in map(json.loads, lines):
                file.write(json.dumps({key: article[key] for key in ("id", "text")}) + "\n")


if __name__ == "__main__":
    main()
