"""Trains the language network (tags, tree, entities) and writes models/en/1/language.plm.

usage: python3 -m parley_train.language DATA VECTORS.txt OUT.plm [--minutes M] [--threads N] [--seed S] [--silver SHARE] [--resume FILE]
Treebanks: EWT + GUM train. Entities: CoNLL-2003 train, PolNeAR's silver entities and the names of GUM train. Scores are of EWT, GUM and CoNLL dev, given tokens.
"""
import argparse
import os
import random
import time
from collections import Counter

import numpy
import torch
from torch.nn import functional

from . import corpora, features, gumnames, modelfile
from .model import Language

VERSION = "1"
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
NER = ["O"] + [p + k for k in ("PER", "ORG", "LOC", "MISC") for p in ("B-", "I-")]


class Lexicon:
    """Vocabulary of both word tables and a cache of the features of each word type."""

    def __init__(self, counts, vectors):
        self.words = ["<unk>"] + sorted(w for w, n in counts.items() if n >= 2)
        self.counts = [0] + [counts[w] for w in self.words[1:]]
        self.index = {w: i for i, w in enumerate(self.words)}
        self.fixed_words = ["<unk>"] + [w for w, _ in vectors]
        self.fixed_index = {w: i for i, w in enumerate(self.fixed_words)}
        table = numpy.zeros((len(self.fixed_words), len(vectors[0][1])), dtype=numpy.float32)
        for i, (_, v) in enumerate(vectors):
            table[i + 1] = v
        table /= numpy.sqrt((table[1:] ** 2).mean())
        self.fixed = torch.from_numpy(table)
        self.cache = {}

    def features(self, form):
        found = self.cache.get(form)
        if found is None:
            key = features.norm(form)
            found = (self.index.get(key, 0), self.fixed_index.get(key, 0), *features.hashed(form))
            self.cache[form] = found
        return found


def read_vectors(path, limit, keep):
    """(word, vector) of the most frequent `limit` words of a fastText file, plus those in keep."""
    out = []
    with open(path, encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            parts = line.rstrip().split(" ")
            if len(parts) == 101 and parts[0] != "</s>" and (len(out) < limit or parts[0] in keep):
                out.append((parts[0], numpy.array(parts[1:], dtype=numpy.float32)))
    return out


def split_hyphens(sentence, rng):
    """A copy in which hyphenated words are three tokens, as the treebanks have them (entity corpora keep them whole)."""
    forms, tags = [], []
    for form, tag in zip(sentence.forms, sentence.ner):
        parts = form.split("-")
        if len(parts) == 2 and all(p.isalpha() for p in parts) and rng.random() < 0.7:
            inner = "O" if tag == "O" else "I" + tag[1:]
            forms += [parts[0], "-", parts[1]]
            tags += [tag, inner, inner]
        else:
            forms.append(form)
            tags.append(tag)
    return corpora.Sentence(forms, ner=tags)


def recase(sentence, rng):
    """Now and then a copy in upper case or with every word capitalised, as headlines have it."""
    r = rng.random()
    if r < 0.03:
        return corpora.Sentence([f.upper() for f in sentence.forms], ner=sentence.ner)
    if r < 0.06:
        return corpora.Sentence([f[:1].upper() + f[1:] for f in sentence.forms], ner=sentence.ner)
    return sentence


class Batch:
    """Sentences of one length as tensors."""

    def __init__(self, lexicon, sentences):
        ids = torch.tensor([[lexicon.features(f) for f in s.forms] for s in sentences])
        self.sentences, self.word, self.fixed, self.hashed = sentences, ids[..., 0], ids[..., 1], ids[..., 2:]


def batches(sentences, size, rng):
    """Batches of one exact length with at most `size` tokens, in random order."""
    groups = {}
    for s in sentences:
        groups.setdefault(len(s.forms), []).append(s)
    out = []
    for length, group in groups.items():
        rng.shuffle(group)
        step = max(1, size // length)
        out += [group[i:i + step] for i in range(0, len(group), step)]
    rng.shuffle(out)
    return out


def forever(make):
    while True:
        yield from make()


class Trainer:
    def __init__(self, options):
        self.options, self.rng = options, random.Random(options.seed)
        torch.manual_seed(options.seed)
        numpy.random.seed(options.seed)
        data = options.data
        path = lambda *p: os.path.join(data, *p)
        self.trees = [s for n in ("ewt", "gum") for s in corpora.read_treebank(path("ud", n + "-train.conllu.gz"))]
        self.conll = list(corpora.read_iob(path("ner", "conll2003-train.txt.gz")))
        self.silver = [s for s in corpora.read_silver(path("polnear", "silver-train.conllu.gz")) if len(s.forms) <= 100]
        self.names = gumnames.read(path("ud", "gum-train.conllu.gz"))
        self.dev = {n: list(corpora.read_treebank(path("ud", n + "-dev.conllu.gz"))) for n in ("ewt", "gum")}
        self.dev_ner = list(corpora.read_iob(path("ner", "conll2003-valid.txt.gz")))
        if options.small:
            self.trees, self.conll, self.silver = self.trees[:options.small], self.conll[:options.small], self.silver[:options.small]
        counts = Counter(features.norm(f) for c in (self.trees, self.conll) for s in c for f in s.forms)
        self.lexicon = Lexicon(counts, read_vectors(options.vectors, options.vocabulary, ()))
        self.xpos = sorted({t for s in self.trees for t in s.xpos})
        self.relations = sorted({r for s in self.trees for r in s.deprels})
        self.net = Language(len(self.lexicon.words), self.lexicon.fixed, len(UPOS), len(self.xpos), len(self.relations), NER, options.hidden)
        count = torch.tensor(self.lexicon.counts, dtype=torch.float)
        self.unknown = 0.03 + 0.25 / (0.25 + count)
        self.unknown[0] = 0
        self.id = {"upos": {t: i for i, t in enumerate(UPOS)}, "xpos": {t: i for i, t in enumerate(self.xpos)},
                   "deprels": {t: i for i, t in enumerate(self.relations)}, "ner": {t: i for i, t in enumerate(NER)}}

    def encode(self, batch):
        word, fixed = batch.word, batch.fixed
        if self.net.training:
            dropped = torch.rand(word.shape) < self.unknown[word]
            word = word.masked_fill(dropped, 0)
            fixed = fixed.masked_fill(dropped & (torch.rand(word.shape) < 0.15), 0)
        return self.net.encode(word, fixed, batch.hashed)

    def gold(self, sentences, layer):
        ids = self.id[layer]
        return torch.tensor([[ids[t] for t in getattr(s, layer)] for s in sentences])

    def tree_loss(self, sentences):
        first, second = self.encode(Batch(self.lexicon, sentences))
        upos, xpos = self.net.tagger(first, second)
        arcs, dep, head = self.net.parser(second)
        heads = torch.tensor([s.heads for s in sentences])
        chosen = head.gather(1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        relations = self.net.parser.relations(dep, chosen)
        ce = lambda scores, gold: functional.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1))
        return (ce(arcs, heads) + ce(relations, self.gold(sentences, "deprels"))
                + 0.5 * ce(upos, self.gold(sentences, "upos")) + 0.5 * ce(xpos, self.gold(sentences, "xpos")))

    def entity_loss(self, sentences):
        emissions = self.net.entities(*self.encode(Batch(self.lexicon, sentences)))
        return self.net.entities.crf.loss(emissions, self.gold(sentences, "ner")) / emissions.shape[0] / emissions.shape[1] * 4

    def train(self):
        o, rng = self.options, self.rng
        trees = forever(lambda: batches(self.trees, 1200, rng))
        conll = forever(lambda: batches([recase(split_hyphens(s, rng) if rng.random() < 0.3 else s, rng) for s in self.conll], 900, rng))
        silver = forever(lambda: batches([recase(split_hyphens(s, rng), rng) for s in self.silver], 900, rng))
        names = forever(lambda: batches([recase(s, rng) for s in self.names], 900, rng))
        optimizer = torch.optim.Adam(self.net.parameters(), lr=o.rate, betas=(0.9, 0.95))
        if o.resume:
            self.net.load_state_dict(torch.load(o.resume))
        begin, total, step, tokens, saved = time.time(), o.minutes * 60, 0, 0, time.time()
        average = {k: v.clone() for k, v in self.net.state_dict().items()}
        running = Counter()
        while True:
            part = (time.time() - begin) / total
            if part >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = o.rate * min(part / 0.03, (1 - part) / 0.97) if not o.resume else o.rate * (1 - part)
            r = rng.random()
            kind = "tree" if r < o.trees else "silver" if r < o.trees + o.silver else "names" if r < o.trees + o.silver + o.names else "conll"
            sentences = next({"tree": trees, "silver": silver, "names": names, "conll": conll}[kind])
            self.net.train()
            loss = self.tree_loss(sentences) if kind == "tree" else self.entity_loss(sentences)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5)
            optimizer.step()
            step += 1
            with torch.no_grad():
                keep = min(0.9995, step / (step + 10))
                for name, value in self.net.state_dict().items():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
            tokens += len(sentences) * len(sentences[0].forms)
            running[kind] += loss.item()
            running[kind + "#"] += 1
            if step % 200 == 0:
                means = "  ".join(f"{k} {running[k] / running[k + '#']:.3f}" for k in ("tree", "conll", "silver", "names") if running[k + "#"])
                print(f"{time.time() - begin:6.0f}s step {step} {tokens / (time.time() - begin):.0f} tok/s  {means}", flush=True)
                running.clear()
            if time.time() - saved > 300:
                saved = time.time()
                torch.save(self.net.state_dict(), o.out + ".pt")
                print(self.scores(), flush=True)
        print("last weights", self.scores(full=True), flush=True)
        self.net.load_state_dict(average)
        torch.save(average, o.out + ".pt")
        print("averaged weights", self.scores(full=True), flush=True)

    @torch.no_grad()
    def scores(self, full=False):
        self.net.eval()
        out = {}
        for name, sentences in self.dev.items():
            right = Counter()
            for group in batches([s for s in sentences[:None if full else 700]], 2400, random.Random(0)):
                first, second = self.encode(Batch(self.lexicon, group))
                upos, xpos = self.net.tagger(first, second)
                arcs, dep, head = self.net.parser(second)
                heads = arcs.argmax(2)
                relations = self.net.parser.relations(dep, head.gather(1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))).argmax(2)
                upos, xpos = upos.argmax(2).tolist(), xpos.argmax(2).tolist()
                for k, s in enumerate(group):
                    for i in range(len(s.forms)):
                        right["n"] += 1
                        right["upos"] += UPOS[upos[k][i]] == s.upos[i]
                        right["xpos"] += self.xpos[xpos[k][i]] == s.xpos[i]
                        if heads[k, i] == s.heads[i]:
                            right["uas"] += 1
                            right["las"] += self.relations[relations[k, i]].split(":")[0] == s.deprels[i].split(":")[0]
            out[name] = " ".join(f"{k} {100 * right[k] / right['n']:.2f}" for k in ("upos", "xpos", "uas", "las"))
        true = found = gold = 0
        for group in batches(list(self.dev_ner), 2400, random.Random(0)):
            paths = self.net.entities.crf.decode(self.net.entities(*self.encode(Batch(self.lexicon, group)))).tolist()
            for s, path in zip(group, paths):
                a, b = spans([NER[t] for t in path]), spans(s.ner)
                true, found, gold = true + len(a & b), found + len(a), gold + len(b)
        out["conll"] = f"f1 {200 * true / max(1, found + gold):.2f}"
        return out

    def export(self, path):
        """Write the weights; every matrix and table is rounded to int8 by rows, biases and norms stay floats."""
        state = {k: v.numpy() for k, v in self.net.state_dict().items()}
        tensors, int8 = {}, set()

        def put(name, value, byte):
            tensors[name] = value
            if byte:
                int8.add(name)

        put("input.word", state["input.word.weight"], True)
        put("input.fixed", state["input.fixed"], True)
        for i, (name, _, _) in enumerate(features.HASHED):
            put("input." + name, state[f"input.hashed.{i}.weight"], True)
        put("input.mix.weight", state["input.mix.weight"], True)
        put("input.mix.bias", state["input.mix.bias"], False)
        put("input.norm.weight", state["input.norm.weight"], False)
        put("input.norm.bias", state["input.norm.bias"], False)
        for layer in (0, 1):
            for suffix, direction in (("", "forward"), ("_reverse", "backward")):
                key = f"encoder.layers.{layer}."
                put(f"lstm{layer}.{direction}.input", state[key + "weight_ih_l0" + suffix], True)
                put(f"lstm{layer}.{direction}.recurrent", state[key + "weight_hh_l0" + suffix], True)
                put(f"lstm{layer}.{direction}.bias", state[key + "bias_ih_l0" + suffix] + state[key + "bias_hh_l0" + suffix], False)
        for head in ("tagger.upos", "tagger.xpos", "parser.arc_dep", "parser.arc_head", "parser.label_dep", "parser.label_head",
                     "parser.label_linear", "entities.hidden", "entities.out"):
            put(head + ".weight", state[head + ".weight"], True)
            put(head + ".bias", state[head + ".bias"], False)
        put("parser.root", state["parser.root"], False)
        put("parser.arc", state["parser.arc"], True)
        put("parser.arc_bias", state["parser.arc_bias"], False)
        relations = state["parser.label"]
        put("parser.label", relations.reshape(-1, relations.shape[-1]), True)
        put("entities.pairs", state["entities.crf.pairs"] + state["entities.crf.ban"], False)
        put("entities.start", state["entities.crf.start"] + state["entities.crf.ban_first"], False)
        put("entities.end", state["entities.crf.end"], False)
        meta = {"upos": UPOS, "xpos": self.xpos, "relations": self.relations, "entities": NER, "hidden": self.options.hidden,
                "hashed": [{"name": n, "rows": r, "width": w} for n, r, w in features.HASHED], "slope": 0.1,
                "words": self.lexicon.words, "fixed": self.lexicon.fixed_words}
        modelfile.write(path, "language", VERSION, meta, tensors, int8)


def spans(tags):
    """Entity spans of an IOB2 sequence: set of (start, end, type)."""
    out, start, kind = set(), None, None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag[0] in "OB" or tag[2:] != kind):
            out.add((start, i, kind))
            start = None
        if tag[0] != "O" and start is None:
            start, kind = i, tag[2:]
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data"), parser.add_argument("vectors"), parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=60), parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1), parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--trees", type=float, default=0.62), parser.add_argument("--silver", type=float, default=0.10)
    parser.add_argument("--names", type=float, default=0.06)
    parser.add_argument("--hidden", type=int, default=200), parser.add_argument("--vocabulary", type=int, default=40000)
    parser.add_argument("--resume"), parser.add_argument("--small", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    trainer = Trainer(options)
    trainer.train()
    trainer.export(options.out)


if __name__ == "__main__":
    main()
