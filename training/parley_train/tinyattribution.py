"""Writes the fixtures of tests/Parley.Discourse.Tests/Attribution: a small random attribution model and what the reference answers with it.

usage: python3 -m parley_train.tinyattribution OUTDIR
The model goes through the trainer's own export, with narrow layers; the seed is fixed. The paragraphs' analyses and the states below them
are made up: the network has to answer alike whatever it is given. Files: tiny-attribution.plm, tiny-attribution.json.
"""
import os
import random
import sys
from types import SimpleNamespace

import numpy as np
import torch

from . import attribution, attribution_reference, reference
from .tinymodel import RELATIONS, WORDS, XPOS, write_json

STATE, HIDDEN = 12, 5
PARAGRAPHS = """The envoy said the offer was dead .
“ We will not sign , ” said Anna Kovač of the U.N. on 12 May 1993 . “ No .
“ Talks are over , ” he added . The ministry denied it and the league said that it would wait " for now " .
No
Three officials told reporters on Tuesday that the minister had asked the council to vote , which the council says it did .""".split("\n")


def narrow():
    """Shrink the layers; the layout stays."""
    attribution.WIDTH, attribution.MIX = 10, 7
    attribution.WORDS, attribution.XPOS, attribution.RELATION, attribution.ENTITY, attribution.QUOTE = 6, 3, 4, 2, 2


def build(words):
    """A trainer in name alone: what the export needs of one."""
    torch.manual_seed(12)
    net = attribution.Attribution(STATE, len(words), len(XPOS), len(RELATIONS), HIDDEN)
    with torch.no_grad():
        for name, parameter in net.named_parameters():
            # Weak transitions and strong emissions, so that all tags occur.
            parameter.normal_(std=0.1 if "bias" in name else 0.3 if name.startswith("crf.") else 3 if name == "out.weight" else 0.9)
    return SimpleNamespace(net=net.eval(), words=words, xpos=XPOS, relations=RELATIONS, options=SimpleNamespace(hidden=HIDDEN, language=None),
                           frozen=SimpleNamespace(hidden=STATE // 4))


def paragraphs(rng):
    """Analyses at random; quotation states as in training."""
    inside = False
    for line in PARAGRAPHS:
        forms = line.split()
        quotations, after = attribution.quotation_states(forms)
        if not after and inside:
            quotations, _ = attribution.quotation_states(forms, forms[0] not in ('"', "“"))
        yield {"forms": forms, "xpos": [rng.choice(XPOS + ["XX"]) for _ in forms], "relations": [rng.choice(RELATIONS + ["nsubj:pass", "other"]) for _ in forms],
               "heads": [rng.randrange(-1, len(forms)) for _ in forms], "entities": [rng.choice(attribution_reference.ENTITIES) for _ in forms],
               "inside": inside, "quotations": [q + 4 * inside for q in quotations],
               "states": [[round(rng.uniform(-1, 1), 3) for _ in range(STATE)] for _ in forms]}
        inside = after


def main():
    out = sys.argv[1]
    narrow()
    words = ["<unk>"] + WORDS
    path = os.path.join(out, "tiny-attribution.plm")
    attribution.Trainer.export(build(words), path)
    meta, tensors = reference.load(path)
    answers = []
    for p in paragraphs(random.Random(3)):
        a = attribution_reference.answer(p, meta, tensors)
        p.update({k: np.round(v, 4).tolist() if k in ("emissions", "margins", "sources", "cues") else v for k, v in a.items()})
        answers.append(p)
    write_json(os.path.join(out, "tiny-attribution.json"), answers)


if __name__ == "__main__":
    main()
