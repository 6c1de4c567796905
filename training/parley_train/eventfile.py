"""Writes the weight file of the event network from a checkpoint of its training.

usage: python3 -m parley_train.eventfile CHECKPOINT.pt SLOTS.pt VOCABULARY.txt OUT.plm --event 0.3 --move 0.3
SLOTS.pt holds the tables of the features. The thresholds are those that the dev part of the corpus chose.
"""
import argparse
import os

import torch

from . import encoder, encoderfile, eventdata, modelfile
from .articles import POSSESSIVES, PRONOUNS
from .eventdata import KINDS, PAIR_SLOTS, STATUSES, TRIGGER_SLOTS, TYPES

VERSION = "1"
HEADS = ("trigger_in", "types", "kinds", "status", "pair_trigger", "pair_candidate", "roles")
LEXICON = os.path.join(os.path.dirname(__file__), "..", "..", "data", "events")


def heads(state):
    """Tensors of the layers upon the encoder, and those that are rounded to bytes."""
    out, bytes_ = {}, []
    for name in HEADS:
        out[name + ".weight"] = state[name + ".weight"]
        bytes_.append(name + ".weight")
        if name + ".bias" in state:
            out[name + ".bias"] = state[name + ".bias"]
    for kind, slots in (("trigger", TRIGGER_SLOTS), ("pair", PAIR_SLOTS)):
        for number in range(len(slots)):
            out[f"{kind}_slot.{number}"] = state[f"{kind}_slots.{number}.weight"]
            bytes_.append(f"{kind}_slot.{number}")
    out["pair_type"], out["pair_none"] = state["pair_type.weight"], state["pair_none"]
    return out, dict.fromkeys(bytes_, 127)


def write(path, state, tables, layers, vocabulary, thresholds):
    """The file: encoder and heads together. state: the network's, by the names of events.EventNetwork; tables: the values of the features."""
    state = {name: value.numpy() for name, value in state.items()}
    pieces = encoderfile.read_vocabulary(vocabulary)
    tensors = encoderfile.tensors({name[8:]: value for name, value in state.items() if name.startswith("encoder.")}, layers, encoderfile.kept(pieces))
    upper, rounded = heads(state)
    meta = encoderfile.settings(pieces, layers, encoder.HEADS) | {
        "types": TYPES, "kinds": KINDS, "statuses": STATUSES, "thresholds": thresholds,
        "window": {"core": eventdata.CORE, "before": eventdata.BEFORE, "after": eventdata.AFTER, "longest": eventdata.LONGEST},
        "near": {"before": eventdata.NEAR_BEFORE, "after": eventdata.NEAR_AFTER}, "prepositions": eventdata.PREPOSITIONS, "distances": eventdata.DISTANCES,
        "lexicon": eventdata.read_lexicon(LEXICON), "pronouns": sorted(PRONOUNS | POSSESSIVES), "trigger_slots": [[name, tables[0][name]] for name in TRIGGER_SLOTS],
        "pair_slots": [[name, tables[1][name]] for name in PAIR_SLOTS]}
    modelfile.write(path, "events", VERSION, meta, tensors | upper, encoderfile.limits(layers) | rounded)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("checkpoint", "slots", "vocabulary", "out"):
        parser.add_argument(name)
    parser.add_argument("--event", type=float, required=True)
    parser.add_argument("--move", type=float, required=True)
    options = parser.parse_args()
    state, slots = (torch.load(path, map_location="cpu") for path in (options.checkpoint, options.slots))
    write(options.out, state["model"], slots["tables"], slots["layers"], options.vocabulary,
          {"event": options.event, "move": options.move})


if __name__ == "__main__":
    main()
