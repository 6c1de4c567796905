"""The pretrained sentence encoder (all-MiniLM-L6-v2): its word pieces, its weights from the ONNX file, and the network in PyTorch."""
import math
import struct
import unicodedata

import numpy

try:
    import torch
    from torch import nn
    from torch.nn import functional
except ImportError:                       # reading pieces and weights needs numpy alone
    torch = nn = functional = None

WIDTH, HEADS, INNER, LAYERS = 384, 12, 1536, 6
CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 100


def is_punctuation(char):
    code = ord(char)
    return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 or unicodedata.category(char)[0] == "P"


def is_chinese(char):
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


class WordPiece:
    """Cuts a word into pieces of the vocabulary, the longest first; letters are small and have no marks."""

    def __init__(self, path, unknown=UNKNOWN):
        self.unknown = unknown
        with open(path, encoding="utf-8", newline="") as file:
            self.ids = {line.rstrip("\r\n"): number for number, line in enumerate(file)}
        self.known = {}

    def run(self, run):
        """Pieces of a run of characters without space or punctuation."""
        if len(run) > LONGEST_WORD:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(run):
            for end in range(len(run), start, -1):
                number = self.ids.get(("##" if start else "") + run[start:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(number)
            start = end
        return pieces

    def word(self, word):
        """Pieces of one token; never empty."""
        if word not in self.known:
            runs, run = [], ""
            for char in unicodedata.normalize("NFD", word.lower()):
                if char.isspace():
                    runs, run = runs + [run], ""
                elif unicodedata.category(char) in ("Mn", "Cc", "Cf") or char == "\ufffd":
                    continue
                elif is_punctuation(char) or is_chinese(char):
                    runs, run = runs + [run, char], ""
                else:
                    run += char
            pieces = [piece for part in runs + [run] if part for piece in self.run(part)]
            self.known[word] = pieces or [self.unknown]
        return self.known[word]


def _fields(block):
    """The fields (number, wire type, value) of a protobuf message."""
    position, out = 0, []

    def varint():
        nonlocal position
        shift = value = 0
        while True:
            byte = block[position]
            position += 1
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    while position < len(block):
        tag = varint()
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value = varint()
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
            value, position = block[position:position + size], position + size
        else:
            size = varint()
            value, position = block[position:position + size], position + size
        out.append((number, wire, value))
    return out


def _tensor(block):
    dims, kind, raw, name = [], 1, None, ""
    for number, wire, value in _fields(block):
        if number == 1:
            dims.append(value)
        elif number == 2:
            kind = value
        elif number == 8:
            name = bytes(value).decode()
        elif number == 9:
            raw = bytes(value)
        elif number == 4:
            raw = bytes(value)
    dtype = {1: "<f4", 7: "<i8", 6: "<i4"}.get(kind)
    if dtype is None or raw is None:
        return name, None
    return name, numpy.frombuffer(raw, dtype).reshape(dims)


def read_onnx(path):
    """Weights by the names of BERT; matrices are [out, in]."""
    with open(path, "rb") as file:
        model = _fields(memoryview(file.read()))
    graph = _fields(next(value for number, _, value in model if number == 7))
    tensors = dict(_tensor(value) for number, _, value in graph if number == 5)
    products, weights = {}, {name: value for name, value in tensors.items() if value is not None and value.dtype.kind == "f" and value.size >= WIDTH}
    nodes = []
    for number, _, value in graph:
        if number == 1:
            parts = _fields(value)
            nodes.append(([bytes(v).decode() for n, _, v in parts if n == 1], [bytes(v).decode() for n, _, v in parts if n == 2],
                          b"".join(bytes(v) for n, _, v in parts if n == 4).decode()))
    for inputs, outputs, kind in nodes:
        if kind == "MatMul" and inputs[1] in tensors:
            products[outputs[0]] = inputs[1]
        elif kind == "Add":
            bias = [name for name in inputs if name.endswith(".bias") and name in tensors]
            product = [name for name in inputs if name in products]
            if bias and product:
                weights[bias[0][:-4] + "weight"] = tensors[products[product[0]]].T
    return weights


if nn is not None:
    class Layer(nn.Module):
        def __init__(self, dropout):
            super().__init__()
            self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
            self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
            self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
            self.dropout = dropout

        def forward(self, x, mask):
            batch, length, _ = x.shape
            q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
            weights = (q @ k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + mask
            weights = functional.dropout(weights.softmax(-1), self.dropout, self.training)
            mixed = (weights @ v).transpose(1, 2).reshape(batch, length, WIDTH)
            x = self.norm1(x + functional.dropout(self.out(mixed), self.dropout, self.training))
            return self.norm2(x + functional.dropout(self.down(functional.gelu(self.up(x))), self.dropout, self.training))

    class Encoder(nn.Module):
        """Embeddings and layers; `lower` runs the frozen part, `upper` the layers that are trained."""

        def __init__(self, weights=None, layers=LAYERS, frozen=3, dropout=0.1):
            super().__init__()
            self.words, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
            self.segment = nn.Parameter(torch.zeros(WIDTH))
            self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
            self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
            self.frozen = frozen
            if weights is not None:
                self.load(weights)
            for module in (self.words, self.positions, self.norm, *self.layers[:frozen]):
                for parameter in module.parameters():
                    parameter.requires_grad = False
            self.segment.requires_grad = False

        def load(self, weights):
            def put(parameter, *names):
                with torch.no_grad():
                    parameter.copy_(torch.cat([torch.tensor(numpy.ascontiguousarray(weights[name])) for name in names]))

            put(self.words.weight, "embeddings.word_embeddings.weight")
            put(self.positions.weight, "embeddings.position_embeddings.weight")
            with torch.no_grad():
                self.segment.copy_(torch.tensor(weights["embeddings.token_type_embeddings.weight"][0].copy()))
            for part in ("weight", "bias"):
                put(getattr(self.norm, part), "embeddings.LayerNorm." + part)
                for number, layer in enumerate(self.layers):
                    stem = f"encoder.layer.{number}."
                    put(getattr(layer.qkv, part), *(f"{stem}attention.self.{name}.{part}" for name in ("query", "key", "value")))
                    put(getattr(layer.out, part), f"{stem}attention.output.dense.{part}")
                    put(getattr(layer.norm1, part), f"{stem}attention.output.LayerNorm.{part}")
                    put(getattr(layer.up, part), f"{stem}intermediate.dense.{part}")
                    put(getattr(layer.down, part), f"{stem}output.dense.{part}")
                    put(getattr(layer.norm2, part), f"{stem}output.LayerNorm.{part}")

        @staticmethod
        def mask(lengths, longest):
            """0 for pieces, a large negative number for padding: [batch, 1, 1, longest]."""
            return (torch.arange(longest)[None, :] >= lengths[:, None]).float()[:, None, None, :] * -1e4

        def lower(self, ids, mask):
            """States after the frozen layers, without dropout."""
            with torch.no_grad():
                x = self.norm(self.words(ids) + self.positions.weight[:ids.shape[1]] + self.segment)
                for layer in self.layers[:self.frozen]:
                    training, layer.training = layer.training, False
                    x = layer(x, mask)
                    layer.training = training
            return x

        def upper(self, x, mask):
            for layer in self.layers[self.frozen:]:
                x = layer(x, mask)
            return x
