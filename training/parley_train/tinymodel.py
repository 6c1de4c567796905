"""Writes the fixtures of tests/Parley.Language.Tests: a small random model, what the reference answers with it, and word features.

usage: python3 -m parley_train.tinymodel OUTDIR
The model goes through the trainer's own export, with narrow layers and short tables; the seed is fixed. Files: tiny.plm, tiny.json, features.json.
"""
import json
import os
import sys
from types import SimpleNamespace

import torch

from . import features, language, model, reference

SENTENCES = """The envoy rejected the offer .
“ We will not sign , ” said Anna Kovač of the U.N. on 12 May 1993 …
No
Talks between Zürich and ΑΘΗΝΑ -- the third in 2,500 days -- ended without agreement , three officials told reporters on Tuesday .
IRA gunmen fired .
troops withdrew""".split("\n")

XPOS = ["NN", "NNP", "VBD", "DT", "IN", ".", ","]
RELATIONS = ["case", "det", "nsubj", "obj", "parataxis", "punct", "root"]
WORDS = ["the", "offer", "said", ".", ",", '"', "of", "000", "0", "...", "-", "\\", "zürich"]
FORMS = """The UN U.N. '' ‘‘ `` “ ” „ « » ‘ ’ ‚ ` - -- --- – — ‑ − . .. ... .... … …… don't can’t 1,500 2nd COVID-19 Kovač kovaČ İstanbul ISTANBUL ıslak
straße STRASSE ΟΔΟΣ οδος Σ ǅ Ǆ ǆ Ⅷ ⅷ ⅧⅧⅧⅧ Ⓐ ⓐ 🅰 x² m³ ① ①② ٣ ٣٤٥ १२३४ ½ ª º ˈa ʰ 中国 日本語 한국 Привет ПРИВЕТ ёлка 𐐀𐐨 𝐀𝐛𝟏 😀 👩‍👩‍👧 a😀b é É ﬁn ŉ ẞ aaaaaaa AAAAAAA
1111111 aaaaAAAA ------- !!!!! ?!?!?! $1.5bn €20 a'b O'Neill al-Assad 12/05/1993 @user #tag http://a.b/c?d=e&f=g a\u0301 ÀÉÎ ÿŸ Ω K Å ſ \u00ad \u200b
\u0370 \u1f88 \u1e9e \ufb03 \u10a0 \u2d00 \u13a0 \uab70 \U0001e921 \U0001f130 \U0001f170 \u2460 \u24ff \u00b9 \u06f5 \uff11 \uff21 \uff41""".split()


def narrow():
    """Shrink the layers; the layout stays."""
    features.HASHED = tuple((name, rows, 4) for (name, _, _), rows in zip(features.HASHED, (11, 13, 7, 13, 17, 9)))
    model.WIDTH, model.WORD, model.ARC, model.LABEL, model.NER_HIDDEN = 12, 6, 10, 9, 14


def build():
    """A trainer in name alone: what the export needs of one."""
    torch.manual_seed(7)
    fixed = torch.randn(8, 5)
    fixed[0] = 0
    net = model.Language(len(WORDS) + 1, fixed, len(language.UPOS), len(XPOS), len(RELATIONS), language.NER, 11)
    with torch.no_grad():
        for name, parameter in net.named_parameters():
            parameter.normal_(std=0.1 if "bias" in name else 0.9)
    lexicon = SimpleNamespace(words=["<unk>"] + WORDS, fixed_words=["<unk>"] + WORDS[:7])
    return SimpleNamespace(net=net.eval(), lexicon=lexicon, xpos=XPOS, relations=RELATIONS, options=SimpleNamespace(hidden=11))


def write_json(path, value):
    with open(path, "w", encoding="utf-8") as out:
        json.dump(value, out, ensure_ascii=False, separators=(",", ":"))
        out.write("\n")


def main():
    out = sys.argv[1]
    write_json(os.path.join(out, "features.json"), {"rows": {n: r for n, r, _ in features.HASHED}, "words": [
        {"form": f, "norm": features.norm(f), "shape": features.shape(f), "hashed": features.hashed(f)} for f in FORMS]})
    narrow()
    path = os.path.join(out, "tiny.plm")
    language.Trainer.export(build(), path)
    meta, tensors = reference.load(path)
    words, fixed = ({w: i for i, w in enumerate(meta[k])} for k in ("words", "fixed"))
    write_json(os.path.join(out, "tiny.json"), [reference.analyse(s.split(), meta, tensors, words, fixed) for s in SENTENCES])


if __name__ == "__main__":
    main()
