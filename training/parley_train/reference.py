"""Writes what the network answers for a few sentences, so that the C# side can be held against it.

usage: python3 -m parley_train.reference MODEL.plm SENTENCES.txt > reference.json
Reads the exported file (rounded weights), not the trainer's; SENTENCES.txt has one sentence a line, tokens separated by one space.
Everything is computed with numpy in float64, step by step, as the readable description of inference.
"""
import json
import sys

import numpy as np

from . import features


def load(path):
    """(meta, tensors) of a weight file; int8 tensors come scaled."""
    with open(path, "rb") as file:
        raw = file.read()
    size = int.from_bytes(raw[8:12], "little")
    header = json.loads(raw[12:12 + size].decode("utf-8"))
    data = (12 + size + 63) // 64 * 64
    tensors = {}
    for t in header["tensors"]:
        count = int(np.prod(t["shape"]))
        if t["type"] == "i8":
            values = np.frombuffer(raw, np.int8, count, data + t["offset"]).reshape(t["shape"]).astype(np.float64)
            scales = np.frombuffer(raw, "<f4", t["shape"][0], data + t["scales"]).astype(np.float64)
            values = values * scales.reshape(-1, *[1] * (len(t["shape"]) - 1))
        else:
            values = np.frombuffer(raw, "<f4", count, data + t["offset"]).reshape(t["shape"]).astype(np.float64)
        tensors[t["name"]] = values
    return header["meta"], tensors


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def lstm(x, t, name):
    """One direction over one sentence: gates i, f, g, o."""
    steps = range(len(x)) if name.endswith("forward") else range(len(x) - 1, -1, -1)
    wx = x @ t[name + ".input"].T + t[name + ".bias"]
    hidden = t[name + ".recurrent"].shape[1]
    h, c, out = np.zeros(hidden), np.zeros(hidden), np.zeros((len(x), hidden))
    for k in steps:
        i, f, g, o = np.split(wx[k] + t[name + ".recurrent"] @ h, 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        out[k] = h
    return out


def analyse(forms, meta, t, words, fixed):
    """Scores and answers for one sentence."""
    rows = []
    for form in forms:
        key = features.norm(form)
        parts = [t["input.word"][words.get(key, 0)], t["input.fixed"][fixed.get(key, 0)]]
        parts += [t["input." + name][row] for (name, _, _), row in zip(features.HASHED, features.hashed(form))]
        y = t["input.mix.weight"] @ np.concatenate(parts) + t["input.mix.bias"]
        y = np.maximum(y[:len(y) // 2], y[len(y) // 2:])
        rows.append((y - y.mean()) / np.sqrt(y.var() + 1e-5) * t["input.norm.weight"] + t["input.norm.bias"])
    x = np.array(rows)
    for layer in (0, 1):
        x = np.concatenate([lstm(x, t, f"lstm{layer}.forward"), lstm(x, t, f"lstm{layer}.backward")], 1)
        if layer == 0:
            first = x
    both = np.concatenate([first, x], 1)
    linear = lambda name, v: v @ t[name + ".weight"].T + t[name + ".bias"]
    leaky = lambda v: np.where(v > 0, v, meta["slope"] * v)
    with_root = np.concatenate([t["parser.root"][None], x])
    arc_dep, arc_head = leaky(linear("parser.arc_dep", x)), leaky(linear("parser.arc_head", with_root))
    arcs = arc_dep @ t["parser.arc"] @ arc_head.T + arc_head @ t["parser.arc_bias"]
    heads = arcs.argmax(1)
    dep, head = leaky(linear("parser.label_dep", x)), leaky(linear("parser.label_head", with_root))[heads]
    label = t["parser.label"].reshape(len(meta["relations"]), dep.shape[1], head.shape[1])
    relations = np.einsum("nd,rde,ne->nr", dep, label, head) + linear("parser.label_linear", np.concatenate([dep, head], 1))
    emissions = linear("entities.out", leaky(linear("entities.hidden", both)))
    score, back = t["entities.start"] + emissions[0], []
    for row in emissions[1:]:
        table = score[:, None] + t["entities.pairs"]
        back.append(table.argmax(0))
        score = table.max(0) + row
    path = [int((score + t["entities.end"]).argmax())]
    for index in reversed(back):
        path.append(int(index[path[-1]]))
    return {"forms": forms, "upos": [meta["upos"][i] for i in linear("tagger.upos", both).argmax(1)],
            "xpos": [meta["xpos"][i] for i in linear("tagger.xpos", both).argmax(1)], "greedy_heads": heads.tolist(),
            "relations": [meta["relations"][i] for i in relations.argmax(1)],
            "entities": [meta["entities"][i] for i in path[::-1]], "arcs": np.round(arcs, 4).tolist(),
            "emissions": np.round(emissions, 4).tolist()}


def main():
    meta, tensors = load(sys.argv[1])
    words, fixed = ({w: i for i, w in enumerate(meta[k])} for k in ("words", "fixed"))
    with open(sys.argv[2], encoding="utf-8") as lines:
        answers = [analyse(line.split(), meta, tensors, words, fixed) for line in lines if line.strip()]
    json.dump(answers, sys.stdout, ensure_ascii=False, indent=None, separators=(",", ":"))


if __name__ == "__main__":
    main()
