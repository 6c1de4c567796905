"""Writes the articles of the unlabelled news as JSON lines that `parley parse` accepts.

usage: python3 -m parley_train.rawnews DATA OUT.jsonl
An article is what stands between blank lines of news/plain-news.txt.gz: headline and at least two paragraphs, 120 words or more, each once.
"""
import json
import os
import random
import sys

from . import corpora


def articles(path):
    lines = []
    with corpora.open_text(path) as file:
        for line in file:
            if line.strip():
                lines.append(line.strip())
            else:
                yield lines
                lines = []
    yield lines


def main():
    data, out = sys.argv[1:]
    texts = []
    for lines in articles(os.path.join(data, "news", "plain-news.txt.gz")):
        text = "\n\n".join(lines)
        if len(lines) >= 3 and len(text.split()) >= 120:
            texts.append(text)
    texts = list(dict.fromkeys(texts))
    random.Random(1).shuffle(texts)
    with open(out, "w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": f"news-{number}", "text": text}) + "\n")
    print(len(texts), "articles")


if __name__ == "__main__":
    main()
