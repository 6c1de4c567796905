"""Trains the attribution network: which words are source, cue and content, and which belong together.

usage: python3 -m parley_train.attribution DATA LANGUAGE.plm TRAIN.conllu DEV.conllu OUT.plm [--minutes M] [--seed S] [--scorer FILE]
TRAIN and DEV are `parley parse` of PolNeAR's texts: documents named by `# newdoc id`, words with TokenRange in MISC (code points).

  token     -> frozen encoder states | word 64 | XPOS 16 | relation 24 | entity 8 | quotation state 8 | encoder state of the head
            -> linear, maxout, layer norm: 200 -> two bidirectional LSTMs over the paragraph
            -> emissions of a CRF over O and B/I of source, cue, content
  fragments -> [first state | last state] -> for each cue the source that scores best, or none; for each content fragment the cue, or none
"""
import argparse
import bisect
import json
import os
import random
import re
import subprocess
import time
from collections import Counter

import torch
from torch import nn
from torch.nn import functional

from . import corpora, features, modelfile
from .frozen import Frozen
from .model import SLOPE, Crf, SharedDropout

VERSION = "1"
ROLES = ("source", "cue", "content")
TAGS = ["O"] + [p + r for r in ROLES for p in ("B-", "I-")]
WIDTH, MIX, DISTANCES = 200, 128, 12
WORDS, XPOS, RELATION, ENTITY, QUOTE = 64, 16, 24, 8, 8
NER = ["O", "PER", "ORG", "LOC", "MISC"]
LONGEST = 220     # tokens; longer paragraphs are read in pieces that end with a sentence
WORD = re.compile(r"\w")


def quotation_states(forms, inside=False):
    """State of each token: 0 outside, 1 inside, 2 opening mark, 3 closing mark; and whether the paragraph ends inside."""
    out = []
    for form in forms:
        if form in ("“", "„", "«"):
            inside = True
            out.append(2)
        elif form in ("”", "»"):
            inside = False
            out.append(3)
        elif form in ('"', "''", "``"):
            out.append(3 if inside else 2)
            inside = not inside
        else:
            out.append(1 if inside else 0)
    return out, inside


def bucket(distance):
    """Signed distance in tokens, on a scale that grows coarser: 0..11."""
    size = bisect.bisect_right((1, 3, 6, 12, 30), abs(distance))
    return size if distance >= 0 else 6 + size


class Paragraph:
    """A paragraph (or a piece of one): tokens with spans and analysis; heads are indices into the paragraph, -1 for roots."""

    __slots__ = ("article", "forms", "starts", "ends", "xpos", "relations", "heads", "entities", "first", "quotes", "states", "inside")


def read_analysis(path):
    """Paragraphs of each article from CoNLL-U: {id: [Paragraph, ...]}."""
    articles, paragraphs, current, rows, first = {}, None, None, [], True

    def fresh(identity):
        p = Paragraph()
        p.article, p.inside = identity, False
        for name in ("forms", "starts", "ends", "xpos", "relations", "heads", "entities", "first"):
            setattr(p, name, [])
        return p

    identity = None
    with corpora.open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                identity = line.split("=", 1)[1].strip()
                paragraphs = articles.setdefault(identity, [])
                current = None
            elif line.startswith("# newpar"):
                current = None
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                if current is None or len(current.forms) + len(rows) > LONGEST:
                    current = fresh(identity)
                    paragraphs.append(current)
                base = len(current.forms)
                for k, r in enumerate(rows):
                    start, end = re.search(r"TokenRange=(\d+):(\d+)", r[9]).groups()
                    entity = re.search(r"Entity=[BI]-(\w+)", r[9])
                    current.forms.append(r[1]), current.starts.append(int(start)), current.ends.append(int(end))
                    current.xpos.append(r[4]), current.relations.append(r[7].split(":")[0])
                    current.heads.append(base + int(r[6]) - 1 if int(r[6]) else -1)
                    current.entities.append(entity.group(1) if entity else "O"), current.first.append(k == 0)
                rows = []
    for group in articles.values():
        inside = False
        for p in group:
            p.inside = inside
            p.quotes, inside = quotation_states(p.forms)
            if not inside and p.inside:
                p.quotes, _ = quotation_states(p.forms, p.forms[0] not in ('"', "“"))
    return articles


class Example:
    """One paragraph with one annotator's attributions: tags, fragments and links."""

    def __init__(self, paragraph, attributions):
        self.paragraph = paragraph
        p = paragraph
        word = [bool(WORD.search(f)) for f in p.forms]
        owner = {}
        for index, attribution in enumerate(attributions):
            for role in ROLES:
                for start, end in attribution.get(role) or ():
                    for i in range(bisect.bisect_right(p.ends, start), bisect.bisect_left(p.starts, end)):
                        if word[i]:
                            owner.setdefault((role, index), set()).add(i)
        tags, fragments = ["O"] * len(p.forms), []
        for (role, index), tokens in sorted(owner.items(), key=lambda x: (x[0][0] != "content", min(x[1]))):
            for first, last in runs(tokens, word):
                fragments.append((role, index, first, last))
                for i in range(first, last + 1):
                    tags[i] = ("B-" if i == first else "I-") + role
        self.tags = [TAGS.index(t) for t in legal(tags)]
        spans = sorted({(r, a, b) for r, _, a, b in fragments})
        self.spans = {r: [(a, b) for x, a, b in spans if x == r] for r in ROLES}
        where = {(r, k): (a, b) for r, k, a, b in fragments if r != "content"}
        self.source_of, self.cue_of = [], []
        cues, sources = {s: i for i, s in enumerate(self.spans["cue"])}, {s: i for i, s in enumerate(self.spans["source"])}
        answer = {cues[where["cue", k]]: sources.get(where.get(("source", k)), len(sources)) for _, k, *_ in fragments if ("cue", k) in where}
        self.source_of = [answer.get(i, len(sources)) for i in range(len(cues))]
        for a, b in self.spans["content"]:
            owners = [where.get(("cue", k)) for r, k, x, y in fragments if r == "content" and (x, y) == (a, b)]
            self.cue_of.append(next((cues[o] for o in owners if o), len(cues)))


def runs(tokens, word):
    """Unbroken runs (first, last) of word tokens; tokens that are not words do not break a run."""
    out, run = [], None
    for i in sorted(tokens):
        if run and not any(word[k] for k in range(run[1] + 1, i)):
            run = (run[0], i)
        else:
            if run:
                out.append(run)
            run = (i, i)
    return out + [run] if run else out


def legal(tags):
    """Repair I- tags that overlapping fragments left without a beginning."""
    out = []
    for i, tag in enumerate(tags):
        if tag.startswith("I-") and (i == 0 or out[-1][2:] != tag[2:]):
            tag = "B-" + tag[2:]
        out.append(tag)
    return out


def fragments(tags):
    """Fragments of a tag sequence by role: {role: [(first, last)]}."""
    out = {r: [] for r in ROLES}
    for i, tag in enumerate(tags):
        if tag.startswith("B-"):
            out[tag[2:]].append((i, i))
        elif tag.startswith("I-"):
            out[tag[2:]][-1] = (out[tag[2:]][-1][0], i)
    return out


class Attribution(nn.Module):
    def __init__(self, state, words, xpos, relations, hidden, dropout=0.2):
        super().__init__()
        self.state, self.head = nn.Linear(state, MIX), nn.Linear(state // 2, 64)
        sizes = ((words, WORDS), (xpos, XPOS), (relations, RELATION), (len(NER), ENTITY), (8, QUOTE))
        self.tables = nn.ModuleList(nn.Embedding(n, w) for n, w in sizes)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.mix = nn.Linear(MIX + 64 + sum(w for _, w in sizes), 2 * WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.lstm = nn.ModuleList([nn.LSTM(WIDTH, hidden, bidirectional=True, batch_first=True),
                                   nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)])
        for layer in self.lstm:
            for name, value in layer.named_parameters():
                if "weight_hh" in name:
                    for gate in value.data.chunk(4, 0):
                        nn.init.orthogonal_(gate)
                elif "bias" in name:
                    value.data.zero_()
                    if "bias_ih" in name:
                        value.data[hidden:2 * hidden] = 1
        self.out, self.crf = nn.Linear(2 * hidden, len(TAGS)), Crf(TAGS)
        self.drop_state, self.drop_in, self.drop_mid, self.drop_out = nn.Dropout(dropout), SharedDropout(dropout), SharedDropout(dropout + 0.1), SharedDropout(dropout + 0.1)
        self.ends = nn.ModuleDict({r: nn.Linear(4 * hidden, 100) for r in ("cue_s", "source", "cue_c", "content")})
        self.distance = nn.ModuleDict({r: nn.Embedding(2 * DISTANCES, 100) for r in ("source", "content")})
        self.score = nn.ModuleDict({r: nn.Linear(100, 1) for r in ("source", "content")})
        self.none = nn.ModuleDict({r: nn.Linear(4 * hidden, 1) for r in ("source", "content")})

    def forward(self, states, heads, ids):
        states = self.drop_state(states)
        upper = states[..., states.shape[-1] // 2:]
        index = heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, upper.shape[-1])
        above = upper.gather(1, index) * (heads >= 0).unsqueeze(-1)
        parts = [functional.leaky_relu(self.state(states), SLOPE), functional.leaky_relu(self.head(above), SLOPE)]
        parts += [table(ids[..., i]) for i, table in enumerate(self.tables)]
        y = self.mix(torch.cat(parts, -1))
        x = self.norm(torch.maximum(y[..., :WIDTH], y[..., WIDTH:]))
        x, _ = self.lstm[0](self.drop_in(x))
        x, _ = self.lstm[1](self.drop_mid(x))
        x = self.drop_out(x)
        return x, self.out(x)

    def ends_of(self, x, spans):
        """[first | last] state of each span of one paragraph; x is (time, state)."""
        if not spans:
            return x.new_zeros(0, 2 * x.shape[1])
        index = torch.tensor(spans)
        return torch.cat([x[index[:, 0]], x[index[:, 1]]], -1)

    def links(self, x, spans, role):
        """Scores: role 'source': (cues, sources + 1); role 'content': (contents, cues + 1). The last column is none."""
        cue, other = self.ends_of(x, spans["cue"]), self.ends_of(x, spans[role])
        c = self.ends["cue_s" if role == "source" else "cue_c"](cue)
        o = self.ends[role](other)
        between = torch.tensor([[pair_feature(a, b, spans) for b in spans[role]] for a in spans["cue"]], dtype=torch.long).reshape(len(spans["cue"]), len(spans[role]))
        pair = self.score[role](functional.leaky_relu(c.unsqueeze(1) + o.unsqueeze(0) + self.distance[role](between), SLOPE)).squeeze(-1)
        if role == "source":
            return torch.cat([pair, self.none[role](cue)], 1)
        return torch.cat([pair.t(), self.none[role](other)], 1)


def pair_feature(cue, other, spans):
    """Signed distance bucket of a pair, and whether another cue stands between."""
    distance = other[0] - cue[1] if other[0] > cue[1] else other[1] - cue[0]
    low, high = min(cue[1], other[1]), max(cue[0], other[0])
    crossed = any(low < c[0] and c[1] < high for c in spans["cue"])
    return bucket(distance) + (DISTANCES if crossed else 0)


class Trainer:
    def __init__(self, o):
        self.options, self.rng = o, random.Random(o.seed)
        torch.manual_seed(o.seed)
        self.sets = {"train": self.load(o.train, corpora.open_text(os.path.join(o.data, "polnear", "train.jsonl.gz"))),
                     "dev": self.load(o.dev, corpora.open_text(os.path.join(o.data, "polnear", "dev.jsonl.gz")))}
        if o.silver:
            self.sets["silver"] = self.load(o.silver[0], open(o.silver[1], encoding="utf-8"))
        self.prepare(o.language, self.sets["train"][0], o.hidden, o.dropout)
        for name, (articles, _) in self.sets.items():
            paragraphs = [p for group in articles.values() for p in group]
            self.attach_states(paragraphs)
            print(name, len(articles), "articles", len(paragraphs), "paragraphs", sum(len(p.forms) for p in paragraphs), "tokens", flush=True)

    @staticmethod
    def load(analysis, annotations):
        with annotations as lines:
            return read_analysis(analysis), {a["id"]: a for a in map(json.loads, lines)}

    def prepare(self, language, articles, hidden, dropout):
        """The network and its vocabularies; words are those of the training articles."""
        self.frozen = Frozen(language)
        counts = Counter(features.norm(f) for g in articles.values() for p in g for f in p.forms)
        self.words = ["<unk>"] + sorted(w for w, n in counts.items() if n >= 3)
        self.word_id = {w: i for i, w in enumerate(self.words)}
        count = torch.tensor([0.0] + [float(counts[w]) for w in self.words[1:]])
        self.unknown = 0.02 + 0.5 / (0.5 + count)
        self.xpos = self.frozen.meta["xpos"]
        self.relations = sorted({r.split(":")[0] for r in self.frozen.meta["relations"]})
        self.xpos_id, self.relation_id = ({t: i for i, t in enumerate(v)} for v in (self.xpos, self.relations))
        self.net = Attribution(4 * self.frozen.hidden, len(self.words), len(self.xpos), len(self.relations), hidden, dropout)

    def attach_states(self, paragraphs):
        sentences, where = [], []
        for p in paragraphs:
            edges = [i for i, f in enumerate(p.first) if f] + [len(p.forms)]
            p.states = []
            for a, b in zip(edges, edges[1:]):
                sentences.append(p.forms[a:b])
                where.append(p)
        for p, s in zip(where, self.frozen.states(sentences)):
            p.states.append(s)
        for p in paragraphs:
            p.states = torch.cat(p.states)

    def examples(self):
        articles, gold = self.sets["train"]
        for identity, paragraphs in articles.items():
            annotations = gold[identity]["annotations"]
            who = self.rng.choice(sorted(annotations))
            for p in paragraphs:
                yield Example(p, annotations[who])
        if "silver" in self.sets:
            articles, labels = self.sets["silver"]
            # Half of the silver articles an epoch: as many words as the annotated ones have, so that those decide.
            for identity in self.rng.sample(sorted(articles), len(articles) // 2):
                for p in articles[identity]:
                    yield Example(p, labels[identity]["annotations"]["silver"])

    def tensors(self, group):
        states = torch.stack([p.states for p in group]).float()
        heads = torch.tensor([p.heads for p in group])
        ids = torch.tensor([[(self.word_id.get(features.norm(f), 0), self.xpos_id.get(x, 0), self.relation_id.get(r, 0), NER.index(e), q + 4 * int(p.inside))
                             for f, x, r, e, q in zip(p.forms, p.xpos, p.relations, p.entities, p.quotes)] for p in group])
        if self.net.training:
            ids[..., 0] = ids[..., 0].masked_fill(torch.rand(ids.shape[:2]) < self.unknown[ids[..., 0]], 0)
        return states, heads, ids

    def loss(self, group):
        x, emissions = self.net(*self.tensors([e.paragraph for e in group]))
        gold = torch.tensor([e.tags for e in group])
        total = self.net.crf.loss(emissions, gold)
        for i, e in enumerate(group):
            if e.spans["cue"]:
                total = total + functional.cross_entropy(self.net.links(x[i], e.spans, "source"), torch.tensor(e.source_of), reduction="sum")
            if e.spans["content"]:
                total = total + functional.cross_entropy(self.net.links(x[i], e.spans, "content"), torch.tensor(e.cue_of), reduction="sum")
        return total / gold.numel() * 4

    def train(self):
        o = self.options
        if o.resume:
            self.net.load_state_dict(torch.load(o.resume))
        optimizer = torch.optim.AdamW(self.net.parameters(), lr=o.rate, betas=(0.9, 0.95), weight_decay=o.decay)
        begin, step, tokens, epoch, saved, running = time.time(), 0, 0, 0, time.time(), []
        todo, average = [], {k: v.clone() for k, v in self.net.state_dict().items()}
        while time.time() - begin < o.minutes * 60:
            if not todo:
                groups = {}
                for e in self.examples():
                    groups.setdefault(len(e.tags), []).append(e)
                for length, group in groups.items():
                    self.rng.shuffle(group)
                    size = max(1, 1600 // length)
                    todo += [group[i:i + size] for i in range(0, len(group), size)]
                self.rng.shuffle(todo)
                epoch += 1
            part = (time.time() - begin) / (o.minutes * 60)
            for g in optimizer.param_groups:
                g["lr"] = o.rate * min(part / 0.03, (1 - part) / 0.97)
            group = todo.pop()
            self.net.train()
            loss = self.loss(group)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5)
            optimizer.step()
            step, tokens = step + 1, tokens + len(group) * len(group[0].tags)
            with torch.no_grad():
                keep = min(0.999, step / (step + 10))
                for name, value in self.net.state_dict().items():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
            running.append(loss.item())
            if step % 100 == 0:
                print(f"{time.time() - begin:6.0f}s epoch {epoch} step {step} {tokens / (time.time() - begin):.0f} tok/s loss {sum(running) / len(running):.3f}", flush=True)
                running.clear()
            if time.time() - saved > 300:
                saved = time.time()
                torch.save(average, o.out + ".pt")
                latest = {k: v.clone() for k, v in self.net.state_dict().items()}
                self.net.load_state_dict(average)
                print(self.scores(), flush=True)
                self.net.load_state_dict(latest)
        print("last weights", self.scores(), flush=True)
        self.net.load_state_dict(average)
        torch.save(average, o.out + ".pt")
        print("averaged weights", self.scores(), flush=True)

    def tune(self):
        """Shifts the bias of each role's first tag to the value best on dev: more fragments of the role, or fewer."""
        bias = self.net.out.bias.data
        for role in ("content", "cue", "source"):
            tag, tried = TAGS.index("B-" + role), []
            start = bias[tag].item()
            for shift in (-1.0, -0.5, 0.0, 0.5, 1.0):
                bias[tag] = start + shift
                scores = self.scores()
                print(f"{role} {shift:+.1f}", scores, flush=True)
                tried.append((sum(scores.values()) - scores["overlap content"], -abs(shift), shift))
            bias[tag] = start + max(tried)[2]

    def scores(self):
        """F1 of each line of the scorer, on dev."""
        path = self.options.out + ".dev.jsonl"
        self.write_records(path)
        if not self.options.scorer:
            return {"overlap content": 0.0}
        gold = os.path.join(self.options.data, "polnear", "dev.jsonl.gz")
        table = subprocess.run(["python3", self.options.scorer, gold, path], check=True, capture_output=True, text=True).stdout
        return {name.strip(): round(100 * float(f1), 1) for name, f1 in re.findall(r"^(.*?)\s+P .* F1 ([\d.]+)$", table, re.M)}

    @torch.no_grad()
    def read(self, paragraph):
        """Statements of one paragraph: lists of {role: [[start, end], ...]}."""
        self.net.eval()
        x, emissions = self.net(*self.tensors([paragraph]))
        spans = fragments([TAGS[t] for t in self.net.crf.decode(emissions)[0].tolist()])
        sources = self.net.links(x[0], spans, "source").argmax(1).tolist() if spans["cue"] else []
        cues = self.net.links(x[0], spans, "content").argmax(1).tolist() if spans["content"] else []
        at = lambda s: [paragraph.starts[s[0]], paragraph.ends[s[1]]]
        out = []
        for i, cue in enumerate(spans["cue"]):
            content = [at(s) for s, c in zip(spans["content"], cues) if c == i]
            source = [at(spans["source"][sources[i]])] if sources[i] < len(spans["source"]) else []
            if content:
                out.append({"source": {"spans": source} if source else None, "cue": {"spans": [at(cue)]}, "content": {"spans": content}, "parent": None})
        for s, c in zip(spans["content"], cues):
            if c == len(spans["cue"]):
                out.append({"source": None, "cue": None, "content": {"spans": [at(s)]}, "parent": None})
        return out

    def write_records(self, path):
        with open(path, "w", encoding="utf-8") as out:
            for identity, paragraphs in self.sets["dev"][0].items():
                out.write(json.dumps({"id": identity, "statements": [s for p in paragraphs for s in self.read(p)]}) + "\n")

    def export(self, path):
        """Write the weights; matrices and tables rounded to int8 by rows."""
        tensors, int8 = {}, set()
        state = {k: v.numpy() for k, v in self.net.state_dict().items()}
        for name, value in state.items():
            if ".weight_hh" in name or ".weight_ih" in name or (name.endswith(".weight") and value.ndim == 2 and min(value.shape) > 1):
                int8.add(name)
            tensors[name] = value
        for layer in (0, 1):
            for suffix, direction in (("", "forward"), ("_reverse", "backward")):
                key, name = f"lstm.{layer}.", f"lstm{layer}.{direction}."
                for old, new in (("weight_ih_l0", "input"), ("weight_hh_l0", "recurrent")):
                    tensors[name + new] = tensors.pop(key + old + suffix)
                    int8.discard(key + old + suffix), int8.add(name + new)
                tensors[name + "bias"] = tensors.pop(key + "bias_ih_l0" + suffix) + tensors.pop(key + "bias_hh_l0" + suffix)
        for part in ("pairs", "start", "end"):
            ban = {"pairs": "ban", "start": "ban_first"}.get(part)
            tensors["crf." + part] = tensors["crf." + part] + (tensors["crf." + ban] if ban else 0)
        del tensors["crf.ban"], tensors["crf.ban_first"]
        meta = {"tags": TAGS, "words": self.words, "xpos": self.xpos, "relations": self.relations, "entities": NER, "hidden": self.options.hidden,
                "state": 4 * self.frozen.hidden, "longest": LONGEST, "slope": SLOPE}
        if self.options.language:
            meta["language"] = modelfile.fingerprint(self.options.language)
        modelfile.write(path, "attribution", VERSION, meta, tensors, int8)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "language", "train", "dev", "out"):
        parser.add_argument(name)
    parser.add_argument("--minutes", type=float, default=40), parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2e-3), parser.add_argument("--hidden", type=int, default=200)
    parser.add_argument("--dropout", type=float, default=0.35), parser.add_argument("--decay", type=float, default=0.02)
    parser.add_argument("--resume", help="weights (.pt) to go on from")
    parser.add_argument("--silver", nargs=2, metavar=("NEWS.conllu", "LABELS.jsonl"), help="further texts with the labels parley_train.silver gave them")
    parser.add_argument("--scorer", help="score_attribution.py: run on dev every five minutes, and to choose biases at the end")
    options = parser.parse_args()
    torch.set_num_threads(1)
    trainer = Trainer(options)
    trainer.train()
    if options.scorer:
        trainer.tune()
    trainer.export(options.out)


if __name__ == "__main__":
    main()
