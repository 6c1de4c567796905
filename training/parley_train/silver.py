"""Labels raw news with several trained attribution networks together, as further training data for one smaller network.

usage: python3 -m parley_train.silver LANGUAGE.plm TRAIN.conllu NEWS.conllu OUT.jsonl NET.pt... [--hidden H]
TRAIN is what the networks were trained on (it fixes their vocabulary); NEWS is `parley parse` of texts without labels; OUT gets
a line for each article in the format of PolNeAR's annotations. Emissions and link probabilities are averaged over the networks.
"""
import argparse
import copy
import json

import torch

from . import attribution


def load(trainer, path):
    net = copy.deepcopy(trainer.net)
    net.load_state_dict(torch.load(path))
    return net.eval()


@torch.no_grad()
def label(trainer, nets, crf, paragraphs):
    """Attributions of paragraphs of equal length, by all networks together: a list of {role: [[start, end], ...]} for each."""
    inputs = trainer.tensors(paragraphs)
    read = [net(*inputs) for net in nets]
    paths = crf.decode(sum(emissions for _, emissions in read) / len(read)).tolist()
    out = []
    for i, (p, tags) in enumerate(zip(paragraphs, paths)):
        spans = attribution.fragments([attribution.TAGS[t] for t in tags])
        best = lambda role: sum(n.links(x[i], spans, role).log_softmax(1) for n, (x, _) in zip(nets, read)).argmax(1).tolist() if spans["cue" if role == "source" else role] else []
        sources, cues = best("source"), best("content")
        at = lambda s: [p.starts[s[0]], p.ends[s[1]]]
        found = []
        for k, cue in enumerate(spans["cue"] + [None]):
            content = [at(s) for s, c in zip(spans["content"], cues) if c == k]
            source = [at(spans["source"][sources[k]])] if cue and sources[k] < len(spans["source"]) else []
            if content:
                found.append({"source": source, "cue": [at(cue)] if cue else [], "content": content})
        out.append(found)
    return out


def averaged(nets):
    crf = copy.deepcopy(nets[0].crf)
    for name, value in crf.named_parameters():
        value.data = sum(dict(n.crf.named_parameters())[name].data for n in nets) / len(nets)
    return crf


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("language", "train", "news", "out"):
        parser.add_argument(name)
    parser.add_argument("nets", nargs="+"), parser.add_argument("--hidden", type=int, default=200)
    options = parser.parse_args()
    torch.set_num_threads(1)
    trainer = attribution.Trainer.__new__(attribution.Trainer)
    trainer.prepare(options.language, attribution.read_analysis(options.train), options.hidden, dropout=0)
    trainer.net.eval()
    nets = [load(trainer, path) for path in options.nets]
    crf, articles = averaged(nets), attribution.read_analysis(options.news)
    where = [(identity, p) for identity, group in articles.items() for p in group]
    trainer.attach_states([p for _, p in where])
    groups, found = {}, {identity: [] for identity in articles}
    for identity, p in where:
        groups.setdefault(len(p.forms), []).append((identity, p))
    for length, group in sorted(groups.items()):
        size = max(1, 3000 // length)
        for k in range(0, len(group), size):
            part = group[k:k + size]
            for (identity, _), labels in zip(part, label(trainer, nets, crf, [p for _, p in part])):
                found[identity] += labels
    with open(options.out, "w", encoding="utf-8") as out:
        for identity, labels in found.items():
            out.write(json.dumps({"id": identity, "annotations": {"silver": labels}}) + "\n")


if __name__ == "__main__":
    main()
