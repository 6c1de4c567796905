"""What the attribution network answers for one paragraph, step by step with numpy in float64: the readable description of inference.

Used by tinymodel.py to write the fixtures that the C# side is held against.
"""
import bisect

import numpy as np

from . import features, reference

ROLES = ("source", "cue", "content")
ENTITIES = ("O", "PER", "ORG", "LOC", "MISC")


def linear(t, name, x):
    return x @ t[name + ".weight"].T + t[name + ".bias"]


def pair_number(cue, other, cues):
    """Bucket of the signed distance, and whether another cue stands between."""
    distance = other[0] - cue[1] if other[0] > cue[1] else other[1] - cue[0]
    low, high = min(cue[1], other[1]), max(cue[0], other[0])
    size = bisect.bisect_right((1, 3, 6, 12, 30), abs(distance))
    return (size if distance >= 0 else 6 + size) + (12 if any(low < c[0] and c[1] < high for c in cues) else 0)


def vectors(p, meta, t, words):
    """Features of each token: states, the head's upper states, five tables; then linear, maxout, layer norm."""
    leaky = lambda v: np.where(v > 0, v, meta["slope"] * v)
    states = np.array(p["states"])
    upper = states[:, states.shape[1] // 2:]
    above = np.array([upper[h] if h >= 0 else np.zeros(upper.shape[1]) for h in p["heads"]])
    number = lambda values, key: values.index(key) if key in values else 0
    ids = [[words.get(features.norm(f), 0) for f in p["forms"]], [number(meta["xpos"], x) for x in p["xpos"]],
           [number(meta["relations"], r.split(":")[0]) for r in p["relations"]], [ENTITIES.index(e) for e in p["entities"]], p["quotations"]]
    parts = [leaky(linear(t, "state", states)), leaky(linear(t, "head", above))] + [t[f"tables.{k}.weight"][i] for k, i in enumerate(ids)]
    y = linear(t, "mix", np.concatenate(parts, 1))
    y = np.maximum(y[:, :y.shape[1] // 2], y[:, y.shape[1] // 2:])
    return (y - y.mean(1, keepdims=True)) / np.sqrt(y.var(1, keepdims=True) + 1e-5) * t["norm.weight"] + t["norm.bias"]


def viterbi(emissions, t):
    score, back = t["crf.start"] + emissions[0], []
    for row in emissions[1:]:
        table = score[:, None] + t["crf.pairs"]
        back.append(table.argmax(0))
        score = table.max(0) + row
    path = [int((score + t["crf.end"]).argmax())]
    for index in reversed(back):
        path.append(int(index[path[-1]]))
    return path[::-1]


def margins(emissions, path, t):
    """How much worse the best path is that gives a token another tag, by trying each."""
    def best(rows):
        score = t["crf.start"] + rows[0]
        for row in rows[1:]:
            score = (score[:, None] + t["crf.pairs"]).max(0) + row
        return (score + t["crf.end"]).max()
    whole, out = best(emissions), []
    for i, tag in enumerate(path):
        without = emissions.copy()
        without[i, tag] = -np.inf
        out.append(whole - best(without))
    return out


def spans_of(path, tags):
    out = {r: [] for r in ROLES}
    for i, tag in enumerate(tags[k] for k in path):
        if tag.startswith("B-"):
            out[tag[2:]].append([i, i])
        elif tag.startswith("I-"):
            out[tag[2:]][-1][1] = i
    return out


def links(x, spans, role, cue_name, meta, t):
    """Scores of each cue (rows) with each fragment of the role (columns)."""
    ends = lambda s: np.concatenate([x[s[0]], x[s[1]]])
    scores = np.zeros((len(spans["cue"]), len(spans[role])))
    for i, cue in enumerate(spans["cue"]):
        for j, other in enumerate(spans[role]):
            v = linear(t, f"ends.{cue_name}", ends(cue)) + linear(t, f"ends.{role}", ends(other))
            v = v + t[f"distance.{role}.weight"][pair_number(cue, other, spans["cue"])]
            scores[i, j] = (np.where(v > 0, v, meta["slope"] * v) @ t[f"score.{role}.weight"][0] + t[f"score.{role}.bias"])[0]
    none = [(ends(s) @ t[f"none.{role}.weight"][0] + t[f"none.{role}.bias"])[0] for s in spans["cue" if role == "source" else role]]
    scores = scores if role == "source" else scores.T
    return np.concatenate([scores, np.array(none).reshape(-1, 1)], 1)


def answer(p, meta, t):
    """Emissions, tags, margins and link scores of a paragraph given as lists: forms, xpos, relations, heads, entities, quotations, states."""
    x = vectors(p, meta, t, {w: i for i, w in enumerate(meta["words"])})
    for layer in (0, 1):
        x = np.concatenate([reference.lstm(x, t, f"lstm{layer}.forward"), reference.lstm(x, t, f"lstm{layer}.backward")], 1)
    emissions = linear(t, "out", x)
    path = viterbi(emissions, t)
    spans = spans_of(path, meta["tags"])
    return {"emissions": emissions, "tags": path, "margins": margins(emissions, path, t), "spans": spans,
            "sources": links(x, spans, "source", "cue_s", meta, t), "cues": links(x, spans, "content", "cue_c", meta, t)}
