"""Writes the fixtures of the encoder's C# tests: a small random encoder, what the reference answers with it, and words cut into its pieces.

usage: python3 -m parley_train.tinyencoder OUTDIR
Everything goes through the real export; the seed is fixed. Files: tiny-encoder.plm, tiny-encoder.json.
"""
import os
import sys
import tempfile

import numpy

from . import encoder, encoderfile, modelfile
from .tinymodel import write_json

WIDTH, HEADS, INNER, LAYERS, LONGEST = 16, 2, 24, 2, 40
PIECES = """[PAD] [unused0] [UNK] [CLS] [SEP] [unused1] a b c d e i n s t z o k u ##a ##b ##c ##d ##e ##i ##n ##s ##t ##z ##o ##k ##u ##ss . , - ' $ " “ ( )
the talks ##oy env ##oys sign ##ing un ss 1 9 ##9 ##3 中 国 ά ##ά α ##θ ##v ##r ##h ##l ##ß ##ſ и ##η ##ν ##α й к ##и ##е ##в 19 ##th""".split()
WORDS = """the The TALKS envoys signing Signing un U.N. don't $9 1993 Kovač KOVAČ Zürich İstanbul straße STRASSE ἀθηνᾶ ΑΘΗΝΆ Киев й 中国 中a国 a\u0301 \u0301 \u0000 a\u0000b
\u200b th\u00ade \ufffd ... (the) “the” a\u00a0b \u00a0 zz 😀 a😀 x \ud83d ﬁ ９ cat--sat . ' e\u0301\u0302 \u0085 \u2028 -""".split(" ")


def state(rng):
    """A random encoder under the names of `encoder.Encoder`."""
    def normal(*shape):
        return rng.normal(0, 0.4, shape).astype("f4")

    out = {"words.weight": normal(len(PIECES), WIDTH), "positions.weight": normal(LONGEST, WIDTH), "segment": normal(WIDTH),
           "norm.weight": 1 + normal(WIDTH), "norm.bias": normal(WIDTH)}
    shapes = {"qkv": (3 * WIDTH, WIDTH), "out": (WIDTH, WIDTH), "up": (INNER, WIDTH), "down": (WIDTH, INNER)}
    for layer in range(LAYERS):
        for name, shape in shapes.items():
            out[f"layers.{layer}.{name}.weight"], out[f"layers.{layer}.{name}.bias"] = normal(*shape), normal(shape[0])
        for name in ("norm1", "norm2"):
            out[f"layers.{layer}.{name}.weight"], out[f"layers.{layer}.{name}.bias"] = 1 + normal(WIDTH), normal(WIDTH)
    return out


def cut(pieces):
    """The words of the fixture as pieces, by the tokeniser that the training uses."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "vocab.txt")
        with open(path, "w", encoding="utf-8") as out:
            out.write("\n".join(pieces) + "\n")
        tokenizer = encoder.WordPiece(path, unknown=pieces.index("[UNK]"))
    words = [word for line in WORDS for word in line.split("\n")] + ["t" * encoder.LONGEST_WORD, "t" * (encoder.LONGEST_WORD + 1), "te" * 40 + "q"]
    return [{"word": word, "pieces": [pieces[number] for number in tokenizer.word(word)]} for word in words if not "\ud800" <= word[:1] <= "\udfff"]


def main():
    rng = numpy.random.default_rng(7)
    numbers = encoderfile.kept(PIECES)
    tensors = encoderfile.tensors(state(rng), LAYERS, numbers)
    path = os.path.join(sys.argv[1], "tiny-encoder")
    modelfile.write(path + ".plm", "encoder", encoderfile.VERSION, encoderfile.settings(PIECES, LAYERS, HEADS), tensors, encoderfile.limits(LAYERS))
    reference = encoderfile.Reference(tensors, LAYERS, HEADS)
    sequences = [rng.integers(0, len(numbers), length).tolist() for length in (1, 2, 7, 8, 9, 23, LONGEST)]
    write_json(path + ".json", {"words": cut(PIECES), "sequences": [
        {"pieces": sequence, "states": [[round(float(value), 4) for value in row] for row in reference.states(sequence)]} for sequence in sequences]})


if __name__ == "__main__":
    main()
