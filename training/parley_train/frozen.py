"""The language network as others build on it: loaded from its exported file (rounded weights, as C# runs them) and frozen."""
import hashlib

import torch

from . import features, reference
from .model import Language


class Frozen:
    """Encoder states, for given forms, of the exported language network."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.digest = hashlib.sha256(file.read()).hexdigest()   # which weights a model on top of these states belongs to
        meta, t = reference.load(path)
        t = {k: torch.from_numpy(v).float() for k, v in t.items()}
        self.meta, self.hidden = meta, meta["hidden"]
        self.words, self.fixed = ({w: i for i, w in enumerate(meta[k])} for k in ("words", "fixed"))
        net = Language(len(meta["words"]), t["input.fixed"], len(meta["upos"]), len(meta["xpos"]), len(meta["relations"]), meta["entities"], self.hidden)
        state = {"input.word.weight": t["input.word"], "input.fixed": t["input.fixed"], "input.mix.weight": t["input.mix.weight"],
                 "input.mix.bias": t["input.mix.bias"], "input.norm.weight": t["input.norm.weight"], "input.norm.bias": t["input.norm.bias"]}
        for i, (name, _, _) in enumerate(features.HASHED):
            state[f"input.hashed.{i}.weight"] = t["input." + name]
        for layer in (0, 1):
            for suffix, direction in (("", "forward"), ("_reverse", "backward")):
                key, name = f"encoder.layers.{layer}.", f"lstm{layer}.{direction}."
                state[key + "weight_ih_l0" + suffix], state[key + "weight_hh_l0" + suffix] = t[name + "input"], t[name + "recurrent"]
                state[key + "bias_ih_l0" + suffix], state[key + "bias_hh_l0" + suffix] = t[name + "bias"], torch.zeros_like(t[name + "bias"])
        net.load_state_dict(state, strict=False)
        net.eval()
        self.net, self.cache = net, {}

    def features(self, form):
        found = self.cache.get(form)
        if found is None:
            key = features.norm(form)
            found = self.cache[form] = (self.words.get(key, 0), self.fixed.get(key, 0), *features.hashed(form))
        return found

    @torch.no_grad()
    def states(self, sentences):
        """[layer 1 | layer 2] of each sentence (list of forms) as half-precision tensors, in the given order."""
        out = [None] * len(sentences)
        groups = {}
        for i, forms in enumerate(sentences):
            groups.setdefault(len(forms), []).append(i)
        for length, members in groups.items():
            step = max(1, 4000 // length)
            for start in range(0, len(members), step):
                part = members[start:start + step]
                ids = torch.tensor([[self.features(f) for f in sentences[i]] for i in part])
                both = torch.cat(self.net.encode(ids[..., 0], ids[..., 1], ids[..., 2:]), -1).half()
                for row, i in enumerate(part):
                    out[i] = both[row]
        return out
