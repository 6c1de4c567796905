"""Converts the IEER newswire (SGML) to IOB columns of PER, ORG and LOC, for measuring out of domain.

usage: python3 -m parley_train.ieer DATA/ner/ieer.tar.gz > ieer.iob
Tokens and sentences are cut by plain rules; a sentence is one block of lines "token TAB tag".
"""
import re
import sys
import tarfile

from .vectors import TOKEN

KINDS = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
TAG = re.compile(r'<b_\w+ type="([A-Z|]+)"[^>]*>|<e_\w+>|<[^>]+>')
SENTENCE = re.compile(r"(?<=[.!?])['\"]*\s+(?=[A-Z`\"<])")


def rows(text):
    """(token, tag) of one paragraph with markup; inner tags of a nest are left out."""
    plain, spans, opened, position = "", [], [], 0
    for mark in TAG.finditer(text):
        plain += text[position:mark.start()]
        position = mark.end()
        if mark.group(1):
            opened.append((len(plain), KINDS.get(mark.group(1))))
        elif mark.group().startswith("<e_") and opened:
            start, kind = opened.pop()
            if kind and not any(k for _, k in opened):
                spans.append((start, len(plain), kind))
    plain += text[position:]
    for m in TOKEN.finditer(plain.replace("``", ' "').replace("''", '" ')):
        kind = next(((k, s) for s, e, k in spans if s <= m.start() < e), None)
        yield m.group(), "O" if kind is None else ("B-" if m.start() == kind[1] else "I-") + kind[0]


def main():
    with tarfile.open(sys.argv[1]) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            if not member.isfile() or "README" in member.name:
                continue
            document = archive.extractfile(member).read().decode("latin-1")
            for text in re.findall(r"<TEXT>(.*?)</TEXT>", document, re.S):
                for paragraph in re.split(r"\n[ \t]{2,}", text):
                    for sentence in SENTENCE.split(" ".join(paragraph.split())):
                        for token, tag in rows(sentence):
                            print(f"{token}\t{tag}")
                        print()


if __name__ == "__main__":
    main()
