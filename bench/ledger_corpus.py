"""Recombines the samples into a corpus of any size, as JSON lines: python3 bench/ledger_corpus.py 1000 > corpus.jsonl

Copies and entities behave like news: of ten articles about six are made of paragraphs of two or three samples, two are copies of an
article of the last weeks under another outlet's name, cut at the end, and two are rewrites of one. Persons and places get other names in
nine of ten cases, drawn so that few are met often and many seldom. The same number and seed give the same bytes.
"""

import json
import random
import re
import sys
from datetime import date, timedelta
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
NAMES = ["Sadat", "Begin", "Dayan", "Weizman", "Vance", "Carter", "Kamel", "Khalil", "Hussein", "Peres", "El Arish", "Sinai", "Leeds", "Salzburg"]
STARTS = ["Bar", "Cal", "Dor", "Fen", "Gal", "Hol", "Kar", "Lam", "Mer", "Nor", "Or", "Pel", "Ros", "Sel", "Tor", "Val", "Wex", "Zan"]
MIDDLES = ["a", "e", "i", "o", "u", "ana", "eri", "imo", "ola", "uve"]
ENDS = ["bek", "dan", "fors", "grad", "kin", "lund", "mann", "nov", "rez", "shi", "ton", "vic", "well", "zer"]


def drawn_name(random_: random.Random) -> str:
    """A name of 2,520; low numbers come often, as in news."""
    number = int(random_.paretovariate(0.7)) % (len(STARTS) * len(MIDDLES) * len(ENDS))
    start, rest = number % len(STARTS), number // len(STARTS)
    return STARTS[start] + MIDDLES[rest % len(MIDDLES)] + ENDS[rest // len(MIDDLES)]


def paragraphs() -> list[list[str]]:
    """The paragraphs of each sample, without its title."""
    files = sorted(SAMPLES.glob("*.txt"))
    return [[part for part in file.read_text(encoding="utf-8").split("\n\n")[1:] if part.strip()] for file in files]


def renamed(parts: list[str], random_: random.Random) -> list[str]:
    """Other names for persons and places, the same all through an article."""
    names = {name: drawn_name(random_) for name in NAMES if random_.random() < 0.9}
    pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names) or "(?!)")
    return [pattern.sub(lambda match: names[match.group()], part) for part in parts]


def fresh(samples: list[list[str]], random_: random.Random) -> list[str]:
    """An article of paragraphs from two or three samples."""
    chosen = []
    for sample in random_.sample(samples, random_.choice([2, 3])):
        start = random_.randrange(len(sample))
        chosen += sample[start : start + random_.randint(2, 4)]
    return renamed(chosen, random_)


def rewritten(parts: list[str], random_: random.Random) -> list[str]:
    """Half of the paragraphs in another order, with a sentence dropped here and there."""
    kept = random_.sample(parts, max(1, len(parts) // 2))
    return [" ".join(sentence for sentence in part.split(". ") if random_.random() < 0.8) or part for part in kept]


def corpus(count: int, seed: int):
    """Articles, one dictionary each."""
    random_ = random.Random(seed)
    samples = paragraphs()
    recent: list[list[str]] = []
    for number in range(count):
        kind = random_.random()
        if kind < 0.6 or not recent:
            parts = fresh(samples, random_)
        elif kind < 0.8:
            parts = random_.choice(recent)
            parts = parts[: max(1, len(parts) - random_.randint(0, 2))]
        else:
            parts = rewritten(random_.choice(recent), random_)
        recent = [*recent[-99:], parts]
        day = date(1978, 1, 1) + timedelta(days=number // 20)
        yield {
            "id": f"a{number}",
            "title": parts[0][:60],
            "text": "\n\n".join(parts),
            "date": day.isoformat(),
            "outlet": f"The {drawn_name(random_)} Courier",
        }


def main() -> None:
    """Writes the corpus to standard output."""
    count = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for article in corpus(count, seed):
        print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main()
