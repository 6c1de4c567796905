"""Trains the sentence splitter: a small network over hashed features of the words around each place where a sentence may end.

usage: python3 -m parley_train.sentences DATA OUT.plm [--dev]
DATA is the data folder (ud/*-train.conllu.gz and news/plain-news.txt.gz are read; with --dev the dev splits are scored too, with gold words and greedy
decisions, as the program makes them). Runs in about ten seconds on one core; the seed is fixed.

A boundary is scored as b + sum w[f] + v . relu(c + sum E[f]) over its features f, rows of one hashed table. The same features stand in
src/Parley.Text/Segmentation/SentenceFeatures.cs; the probes written into the file hold the two together.
"""
import argparse
import os
import random
import re
import unicodedata

import numpy
import torch

from . import corpora, modelfile

ROWS, WIDTH = 12288, 16
MASK = 0xFFFFFFFF
SEED = 7


def units(form):
    """UTF-16 code units as one-character strings."""
    raw = form.encode("utf-16-le", "surrogatepass")
    return [chr(raw[i] | raw[i + 1] << 8) for i in range(0, len(raw), 2)]


def shape_of(c):
    kind = unicodedata.category(c)
    return "X" if kind == "Lu" else "x" if kind[0] == "L" else "d" if kind == "Nd" else c


def lower(c):
    low = c.lower()
    return "0" if unicodedata.category(c) == "Nd" else low if len(low) == 1 else c


def fnv(characters):
    h = 0x811C9DC5
    for c in characters:
        h = ((h ^ ord(c)) * 0x01000193) & MASK
    return h


QUOTES = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "''": '"', "``": '"', "’": "'", "‘": "'", "’’": '"', "‘’": '"', "…": "...", "—": "--", "–": "-"}


class Word:
    """What the features need of one word."""
    __slots__ = ("word", "shape", "upper", "capital", "stop", "quote", "single", "comma", "opens", "closes", "low")

    def __init__(self, form):
        form = QUOTES.get(form, form)
        us = units(form)
        shape = []
        for c in us:
            s = shape_of(c)
            if len(shape) < 2 or not (shape[-1] == shape[-2] == s):
                shape.append(s)
        self.word, self.shape = fnv(map(lower, us)), fnv(shape)
        first = shape_of(us[0])
        self.capital = first == "X"
        self.low = first == "x"
        self.upper = first in "Xd"
        self.stop = all(c in ".!?" for c in form)
        self.quote, self.single, self.comma = form == '"', form == "'", form == ","
        self.opens, self.closes = form in ("(", "["), form in (")", "]")


EDGE = 0x1234567
_cache = {}


def word(form):
    found = _cache.get(form)
    if found is None:
        found = _cache[form] = Word(form)
    return found


def bucket(n):
    """0, 1, 2, 3, 4-5, 6-8, 9-14, 15-24, 25-39, 40 and more."""
    for i, top in enumerate((0, 1, 2, 3, 5, 8, 14, 24, 39)):
        if n <= top:
            return i
    return 9


def mix(template, *parts):
    h = (template * 0x9E3779B1) & MASK
    for part in parts:
        h = ((h ^ part) * 0x01000193) & MASK
        h ^= h >> 15
    h = (h * 0x85EBCA6B) & MASK
    h ^= h >> 13
    return h % ROWS


def is_candidate(ws, i, space):
    """White space, no small letter after a word, no comma before (a quotation mark may follow it); or a stop run together with a capital."""
    left, right, k = ws[i], ws[i + 1], i
    while k > 0 and i - k < 2 and (ws[k].quote or ws[k].single):
        k -= 1
    if k < i and ws[k].comma:
        return False
    return not (right.low and (left.upper or left.low)) if space else left.stop and right.capital


def features(ws, i, start):
    """Rows for a boundary after word i of a paragraph, in a sentence that began at word start."""
    n = len(ws)
    at = lambda k: ws[k].word if 0 <= k < n else EDGE
    sh = lambda k: ws[k].shape if 0 <= k < n else EDGE
    l1, l2, l3, r1, r2, r3 = at(i), at(i - 1), at(i - 2), at(i + 1), at(i + 2), at(i + 3)
    s1, s2, s3, t1, t2, t3 = sh(i), sh(i - 1), sh(i - 2), sh(i + 1), sh(i + 2), sh(i + 3)
    length = bucket(i + 1 - start)
    rest = bucket(n - 1 - i)
    before = after = next_stop = 0
    while before < 6 and i - before >= start and ws[i - before].capital:
        before += 1
    while after < 6 and i + 1 + after < n and ws[i + 1 + after].capital:
        after += 1
    while i + 1 + next_stop < n and not ws[i + 1 + next_stop].stop:
        next_stop += 1
    ahead = bucket(next_stop)
    quotes = depth = stops = 0
    for k in range(start, i + 1):
        w = ws[k]
        quotes ^= w.quote
        depth += w.opens - w.closes
        stops += w.stop
    state = quotes | (2 if depth > 0 else 0) | (4 if stops > 1 else 0)
    first = at(start)
    return [mix(1, l1), mix(2, l2), mix(3, l3), mix(4, at(i - 3)), mix(5, r1), mix(6, r2), mix(7, r3), mix(8, at(i + 4)),
            mix(9, s1), mix(10, s2), mix(11, s3), mix(12, t1), mix(13, t2), mix(14, t3),
            mix(15, l1, r1), mix(16, l1, t1), mix(17, s1, t1), mix(18, l2, l1), mix(19, r1, r2), mix(20, s1, t1, t2), mix(21, s2, s1, t1),
            mix(22, l1, t1, r2), mix(23, length), mix(24, length, l1), mix(25, rest, t1), mix(26, ahead, s1), mix(27, before, after, s1),
            mix(28, state), mix(29, state, l1), mix(30, state, l1, r1), mix(31, first), mix(32, first, l1), mix(33, l2, l1, t1),
            mix(34, l1, r1, t2), mix(35, length, s1, t1), mix(36, s2, s1, t1, t2), mix(37, l1, ahead, t1)]


def paragraphs(path):
    """Yield (forms, spaces, ends): the words of a paragraph, whether white space follows each, whether a sentence ends there."""
    forms, spaces, ends = [], [], []
    for sentence in corpora.read_surface(path):
        if sentence.newpar and forms:
            yield forms, spaces, ends
            forms, spaces, ends = [], [], []
        position = 0
        for token, parts in sentence.tokens:
            found = sentence.text.find(token, position)
            position = (found if found >= 0 else position) + len(token)
            parts = parts if parts and "".join(parts) == token else [token]
            for part in parts:
                forms.append(part), spaces.append(False), ends.append(False)
            spaces[-1] = position < len(sentence.text) and sentence.text[position].isspace()
        spaces[-1] = ends[-1] = True
    if forms:
        yield forms, spaces, ends


def examples(paths):
    rows, labels, missed = [], [], 0
    for path in paths:
        for forms, spaces, ends in paragraphs(path):
            ws, start = [word(f) for f in forms], 0
            for i in range(len(ws) - 1):
                if is_candidate(ws, i, spaces[i]):
                    rows.append(features(ws, i, start)), labels.append(ends[i])
                else:
                    missed += ends[i]
                if ends[i]:
                    start = i + 1
    return torch.tensor(rows), torch.tensor(labels, dtype=torch.float32), missed


TOKEN = re.compile(r"""n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)*|\w+?(?=n['’]t\b)|\w+|\.{2,}|-{2,}|[^\w\s]""", re.I)


def news_examples(path, count):
    """Places inside lines of unlabelled news where a word stands before a capital: hardly ever a boundary there, often one in e-mail."""
    rows = []
    with corpora.open_text(path) as lines:
        lines = [line for line in lines if len(line) > 120]
    for line in random.Random(SEED).sample(lines, len(lines)):
        found = list(TOKEN.finditer(line))
        ws, start = [word(m.group()) for m in found], 0
        for i in range(len(ws) - 1):
            space = found[i].end() < found[i + 1].start()
            if space and ws[i].stop and ws[i + 1].capital:
                start = i + 1
            elif space and (ws[i].upper or ws[i].low or found[i].group() in ",-–>") and is_candidate(ws, i, space):
                rows.append(features(ws, i, start))
        if len(rows) >= count:
            break
    return torch.tensor(rows[:count])


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.table = torch.nn.EmbeddingBag(ROWS, WIDTH + 1, mode="sum")
        torch.nn.init.normal_(self.table.weight, std=0.05)
        self.hidden = torch.nn.Parameter(torch.zeros(WIDTH))
        self.out = torch.nn.Parameter(torch.randn(WIDTH) * 0.3)
        self.bias = torch.nn.Parameter(torch.zeros(1))

    def forward(self, rows, keep=None):
        summed = self.table(rows, per_sample_weights=keep)
        return self.bias + summed[:, WIDTH] + torch.relu(summed[:, :WIDTH] + self.hidden) @ self.out


def train(rows, labels, epochs, decay):
    net = Net()
    optimizer = torch.optim.AdamW(net.parameters(), lr=4e-3, weight_decay=decay)
    steps = epochs * (len(rows) // 256 + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: max(0.02, 1 - s / steps))
    for _ in range(epochs):
        order = torch.randperm(len(rows))
        for i in range(0, len(rows), 256):
            part = order[i:i + 256]
            keep = (torch.rand(rows[part].shape) > 0.25).float() / 0.75
            loss = torch.nn.functional.binary_cross_entropy_with_logits(net(rows[part], keep), labels[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return net


class Scorer:
    """The network with its table rounded as the file holds it."""

    def __init__(self, net):
        table = net.table.weight.detach().numpy()
        values, scales = modelfile.quantize(table.T.copy())
        self.table = (values.astype(numpy.float32) * scales[:, None]).T
        self.transposed = table.T.copy()
        self.hidden, self.out = net.hidden.detach().numpy(), net.out.detach().numpy()
        self.bias = float(net.bias.detach())

    def __call__(self, rows):
        summed = self.table[rows].sum(axis=0)
        return self.bias + float(summed[WIDTH] + numpy.maximum(summed[:WIDTH] + self.hidden, 0) @ self.out)


def decide(scorer, forms, spaces, threshold=0.0):
    ws, start, ends = [word(f) for f in forms], 0, []
    for i in range(len(ws) - 1):
        if is_candidate(ws, i, spaces[i]) and scorer(features(ws, i, start)) > threshold:
            ends.append(i)
            start = i + 1
    return ends + [len(ws) - 1]


def score(scorer, path, threshold=0.0):
    right = system = gold = 0
    for forms, spaces, ends in paragraphs(path):
        spans = lambda marks: {(a + 1, b) for a, b in zip([-1] + marks[:-1], marks)}
        g, s = spans([i for i, e in enumerate(ends) if e]), spans(decide(scorer, forms, spaces, threshold))
        right, system, gold = right + len(g & s), system + len(s), gold + len(g)
    return 2 * right / (system + gold)


PROBES = ("The minister left . She did not return to Geneva until May .", "He met Gen. Smith at 5 p.m. Talks go on . \" We agree , \" he said .",
          "TALKS RESUME IN VIENNA Envoys from both sides met on Tuesday ( for an hour ) . No. 5 was not discussed !")


def probes(scorer):
    """Scores of our own sentences at every candidate, for the test that holds the two programs together."""
    out = []
    for text in PROBES:
        forms = text.split(" ")
        ws = [word(f) for f in forms]
        places = [i for i in range(len(ws) - 1) if is_candidate(ws, i, True)]
        out.append({"text": text, "scores": {str(i): round(scorer(features(ws, i, 0)), 4) for i in places}})
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data"), parser.add_argument("out")
    parser.add_argument("--dev", action="store_true"), parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--news", type=int, default=20000), parser.add_argument("--decay", type=float, default=0.02)
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    path = lambda name: os.path.join(options.data, "ud", name + ".conllu.gz")
    rows, labels, missed = examples([path("ewt-train"), path("gum-train")])
    print(f"{len(rows)} candidates, {int(labels.sum())} boundaries, {missed} boundaries that are no candidates", flush=True)
    news = news_examples(os.path.join(options.data, "news", "plain-news.txt.gz"), options.news)
    rows, labels = torch.cat([rows, news]), torch.cat([labels, torch.zeros(len(news))])
    scorer = Scorer(train(rows, labels, options.epochs, options.decay))
    if options.dev:
        for name in ("ewt-dev", "gum-dev"):
            print(name, *(f"{t}: {score(scorer, path(name), t):.4f}" for t in (-0.6, -0.3, 0.0, 0.3)), flush=True)
    os.makedirs(os.path.dirname(options.out) or ".", exist_ok=True)
    meta = {"rows": ROWS, "width": WIDTH, "features": 37, "quotes": QUOTES, "probes": probes(scorer)}
    modelfile.write(options.out, "sentences", "1", meta,
                    {"table": scorer.transposed, "hidden": scorer.hidden, "out": scorer.out, "bias": numpy.array([scorer.bias])}, int8=("table",))


if __name__ == "__main__":
    main()
