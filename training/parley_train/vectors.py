"""Word vectors from all raw text in the data folder: writes a normalised, tokenized corpus and runs fastText skip-gram on it.

usage: python3 -m parley_train.vectors DATA OUT [--threads N] [--epochs N]
Needs Debian's `fasttext`. OUT/vectors.txt holds one word a line (header: count, width). With one thread the result is repeatable.
"""
import argparse
import os
import re
import subprocess

from . import corpora
from .features import norm

TOKEN = re.compile(r"""n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*|\w+?(?=n['’]t\b)|\w+|\.{2,}|-{2,}|[^\w\s]""", re.I)


def corpus(data, path):
    """Write the normalised corpus; returns the number of tokens."""
    count = 0
    with open(path, "w", encoding="utf-8") as out:
        for text in corpora.raw_texts(data):
            tokens = TOKEN.findall(text)
            if tokens:
                out.write(" ".join(norm(t) for t in tokens) + "\n")
                count += len(tokens)
        for tokens in corpora.tokenized_texts(data):
            out.write(" ".join(norm(t) for t in tokens) + "\n")
            count += len(tokens)
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data"), parser.add_argument("out")
    parser.add_argument("--threads", type=int, default=1), parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--width", type=int, default=100), parser.add_argument("--min-count", type=int, default=4)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    text = os.path.join(options.out, "corpus.txt")
    print("tokens:", corpus(options.data, text), flush=True)
    subprocess.run(["fasttext", "skipgram", "-input", text, "-output", os.path.join(options.out, "vectors"), "-dim", str(options.width),
                    "-minCount", str(options.min_count), "-epoch", str(options.epochs), "-minn", "3", "-maxn", "5", "-bucket", "200000",
                    "-thread", str(options.threads), "-seed", "1"], check=True)
    os.replace(os.path.join(options.out, "vectors.vec"), os.path.join(options.out, "vectors.txt"))


if __name__ == "__main__":
    main()
