"""The event network: heads on the states of the encoder that find events, moves and who takes part in them; and its loss."""
import os

import torch
from torch import nn
from torch.nn import functional

from . import eventdata
from .encoder import Encoder
from .eventdata import KINDS, PAIR_SLOTS, STATUSES, TRIGGER_SLOTS, TYPES, as_list

WEIGHTS = {"negative": 1.0, "article": 1.0, "move": 1.0, "status": 0.2, "plv": 0.5, "gsr": 0.5, "own": 0.4}
HIDDEN, RANK, ROLES = 192, 96, ["source", "target", "actor", "toward"]


class EventNetwork(nn.Module):
    def __init__(self, encoder, trigger_sizes, pair_sizes, dropout=0.25):
        super().__init__()
        self.encoder, self.dropout = encoder, dropout
        width = 384
        self.trigger_in = nn.Linear(width, HIDDEN)
        self.trigger_slots = nn.ModuleList(nn.Embedding(size, HIDDEN) for size in trigger_sizes)
        self.types, self.kinds = nn.Linear(HIDDEN, len(TYPES) + 1), nn.Linear(HIDDEN, len(KINDS) + 1)
        self.status = nn.Linear(HIDDEN, len(STATUSES))
        self.pair_trigger, self.pair_candidate = nn.Linear(width, RANK), nn.Linear(width, RANK, bias=False)
        self.pair_slots = nn.ModuleList(nn.Embedding(size, RANK) for size in pair_sizes)
        self.pair_type = nn.Embedding(len(TYPES) + len(KINDS), RANK)
        self.pair_none = nn.Parameter(torch.zeros(RANK))
        self.roles = nn.Linear(RANK, len(ROLES))
        for table in [*self.trigger_slots, *self.pair_slots, self.pair_type]:
            nn.init.normal_(table.weight, std=0.05)
        with torch.no_grad():                    # most words are no trigger
            self.types.bias[-1] = self.kinds.bias[-1] = 5.0

    def heads(self):
        return [p for name, p in self.named_parameters() if not name.startswith("encoder.")]

    def triggers(self, states, slots):
        """states [T, 384], slots [T, slots] -> hidden layer [T, HIDDEN]"""
        x = functional.dropout(states, self.dropout, self.training)
        x = self.trigger_in(x) + sum(table(slots[:, k]) for k, table in enumerate(self.trigger_slots))
        return functional.dropout(functional.relu(x), self.dropout, self.training)

    def pairs(self, triggers, candidates, mask, slots, kinds):
        """triggers [A, 384], candidates [A, M, 384], mask [A, M], slots [A, M, slots], kinds [A]: numbers of types or kinds
        -> log probabilities [A, M + 1, roles]; the last is nobody."""
        base = self.pair_trigger(functional.dropout(triggers, self.dropout, self.training)) + self.pair_type(kinds)
        x = self.pair_candidate(functional.dropout(candidates, self.dropout, self.training)) + base[:, None]
        for k, table in enumerate(self.pair_slots):
            x = x + table(slots[:, :, k])
        x = torch.cat([x, (base + self.pair_none)[:, None]], 1)
        scores = self.roles(functional.dropout(functional.relu(x), self.dropout, self.training))
        scores = scores.masked_fill(torch.cat([mask, mask.new_ones(len(mask), 1)], 1)[:, :, None] == 0, -1e4)
        return scores.log_softmax(1)


OUTPUTS = len(TYPES) + len(KINDS) + 2
NO_RULE = [TRIGGER_SLOTS.index("rule"), TRIGGER_SLOTS.index("rule move")], PAIR_SLOTS.index("rule")


def tensors(windows, rules=True):
    """Slots and labels as tensors. Where the rules were written with the texts in sight, their features are left unknown."""
    for w in windows:
        w.rows = torch.tensor([w.first[n] for n in w.triggers], dtype=torch.long)
        w.slots = torch.tensor(w.trigger_slots or [], dtype=torch.long).view(-1, len(TRIGGER_SLOTS))
        if not rules:
            w.slots[:, NO_RULE[0]] = 0
            for rows in w.pair_slots:
                for row in rows:
                    row[NO_RULE[1]] = 0
        count = len(w.triggers)
        w.type_weight, w.kind_weight = torch.zeros(count), torch.zeros(count)
        w.state = torch.full((count,), -1)
        items = []        # (kind of output, accepted outputs, accepted positions of each role by trigger, weight)
        if w.pair is not None:
            sources, targets, accepted = w.pair
            numbers = [TYPES.index(t) for t in accepted if t in TYPES]
            rows = []
            for i, near in enumerate(w.near):
                good = [[p for p, k in enumerate(near) if w.candidates[k].token in side] for side in (sources, targets)]
                if all(good):
                    rows.append((i, [*good, None, None]))
            if numbers and rows:
                items.append((0, numbers, rows, WEIGHTS[w.group]))
        else:
            place = {n: i for i, n in enumerate(w.triggers)}
            for head, labels, names, keys, index in ((0, w.labels, "types", ("source", "target"), TYPES),
                                                     (1, w.moves, "kind", ("actor", "toward"), KINDS)):
                for n, found in labels.items():
                    for item in found:
                        numbers = [index.index(t) for t in as_list(item[names])]
                        rows = []
                        for m in item["words"]:
                            if m in place:
                                i = place[m]
                                good = [eventdata.positives(w, w.near[i], as_list(item[key])) for key in keys]
                                rows.append((i, [None] * (2 * head) + good + [None] * (2 - 2 * head)))
                        items.append((head, numbers, rows, WEIGHTS["article"] if head == 0 else WEIGHTS["move"]))
                    if head == 0:
                        w.state[place[n]] = STATUSES.index(found[0]["status"])
            for i, n in enumerate(w.triggers):
                if n not in w.ignored and n not in w.labels:
                    w.type_weight[i] = 1
                if n not in w.moves_ignored and n not in w.moves:
                    w.kind_weight[i] = 1
        rows = [(k, head, numbers, i, roles) for k, (head, numbers, rows, _) in enumerate(items) for i, roles in rows]
        w.item_weight = torch.tensor([weight for *_, weight in items])
        w.item = torch.tensor([row[0] for row in rows], dtype=torch.long)
        w.picked = pack(w, [row[3] for row in rows])
        longest = w.picked[1].shape[1]
        w.picked_kind = torch.tensor([row[1] * len(TYPES) + row[2][0] for row in rows], dtype=torch.long)
        w.output_good = torch.zeros(len(rows), OUTPUTS)
        w.good = torch.zeros(len(rows), longest + 1, len(ROLES))
        for a, (_, head, numbers, _, roles) in enumerate(rows):
            w.output_good[a, [number + head * (len(TYPES) + 1) for number in numbers]] = 1
            for r, good in enumerate(roles):
                w.good[a, slice(None) if good is None else good or [longest], r] = 1


def pack(w, triggers):
    """For some triggers (by place in w.triggers): (places, pieces of the near candidates [A, M], mask [A, M], slots [A, M, slots])."""
    longest = max([len(w.near[i]) for i in triggers], default=0)
    places, mask = torch.zeros(len(triggers), longest, dtype=torch.long), torch.zeros(len(triggers), longest)
    slots = torch.zeros(len(triggers), longest, len(PAIR_SLOTS), dtype=torch.long)
    for a, i in enumerate(triggers):
        size = len(w.near[i])
        if size:
            places[a, :size] = torch.tensor([w.first.get(w.candidates[k].token, -1) for k in w.near[i]])
            mask[a, :size] = 1
            slots[a, :size] = torch.tensor(w.pair_slots[i])
    return torch.tensor(triggers, dtype=torch.long), places, mask, slots


def lower(model, windows, cache=None, batch=16):
    """Runs the frozen layers once for all windows; `cache` is a file that keeps their states between runs."""
    model.eval()
    known = torch.load(cache) if cache and os.path.exists(cache) else {}
    for w in windows:
        w.lower = known.get(tuple(w.pieces))
    everything, windows = windows, [w for w in windows if w.lower is None]
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].pieces))
    for start in range(0, len(order), batch):
        part = [windows[i] for i in order[start:start + batch]]
        lengths = torch.tensor([len(w.pieces) for w in part])
        longest = int(lengths.max())
        ids = torch.tensor([w.pieces + [0] * (longest - len(w.pieces)) for w in part])
        with torch.no_grad():
            x = model.encoder.lower(ids, Encoder.mask(lengths, longest))
        for w, rows in zip(part, x):
            w.lower = rows[:len(w.pieces)].clone()
    if cache and windows:
        torch.save({tuple(w.pieces): w.lower for w in everything}, cache)


def states(model, part):
    """States of the words of each window: token number -> row."""
    lengths = torch.tensor([len(w.pieces) for w in part])
    longest = int(lengths.max())
    x = nn.utils.rnn.pad_sequence([w.lower for w in part], batch_first=True)
    return model.encoder.upper(x, Encoder.mask(lengths, longest))


def join(parts, longest):
    """Tensors [A, m, ...] of several windows under each other, filled up with zeros to [A, longest, ...]."""
    return torch.cat([functional.pad(t, [0, 0] * (t.dim() - 2) + [0, longest - t.shape[1]]) for t in parts])


def batch_loss(model, part, x, weights):
    """Negative log likelihood of the labels of some windows, by kind of label."""
    part = [(number, w) for number, w in enumerate(part) if w.triggers]
    if not part:
        return {}
    flat, length = x.reshape(-1, x.shape[-1]), x.shape[1]
    triggers = flat[torch.cat([w.rows + number * length for number, w in part])]
    hidden = model.triggers(triggers, torch.cat([w.slots for _, w in part]))
    types, kinds, state = (head(hidden).log_softmax(-1) for head in (model.types, model.kinds, model.status))

    type_weight, kind_weight = torch.cat([w.type_weight for _, w in part]), torch.cat([w.kind_weight for _, w in part])
    loss = {name: -(scores[:, -1] * weight).sum() * weights["negative"]
            for name, scores, weight in (("no event", types, type_weight), ("no move", kinds, kind_weight))}
    labels = torch.cat([w.state for _, w in part])
    if (labels >= 0).any():
        loss["status"] = functional.nll_loss(state[labels >= 0], labels[labels >= 0], reduction="sum") * weights["status"]
    starts, total = [], 0
    for _, w in part:
        starts.append(total)
        total += len(w.triggers)
    longest = max(w.picked[1].shape[1] for _, w in part)
    chosen = torch.cat([w.picked[0] + start for start, (_, w) in zip(starts, part)])
    if not len(chosen) or not longest:
        return loss
    places = join([torch.where(w.picked[1] < 0, -1 - number * length, w.picked[1]) + number * length for number, w in part], longest)
    mask, slots = join([w.picked[2] for _, w in part], longest), join([w.picked[3] for _, w in part], longest)
    flat = torch.cat([flat, flat.new_zeros(1, flat.shape[1])])          # a candidate outside of the window has no state
    scores = model.pairs(triggers[chosen], flat[places], mask, slots, torch.cat([w.picked_kind for _, w in part]))
    good = torch.cat([torch.cat([functional.pad(w.good[:, :-1], [0, 0, 0, longest - w.good.shape[1] + 1]), w.good[:, -1:]], 1)
                      for _, w in part])
    # a role without a label accepts everything, and whatever fills the rows up counts nothing
    roles = torch.logsumexp(scores.masked_fill(good == 0, -1e9), 1).clamp(max=0).sum(1)
    outputs = torch.cat([types, kinds], 1)[chosen]
    log_p = torch.logsumexp(outputs.masked_fill(torch.cat([w.output_good for _, w in part]) == 0, -1e9), 1) + roles
    starts, total = [], 0
    for _, w in part:
        starts.append(total)
        total += len(w.item_weight)
    item = torch.cat([w.item + start for start, (_, w) in zip(starts, part)])
    nobody = torch.zeros(total).index_add(0, item, torch.log1p(-log_p.exp().clamp(max=1 - 1e-6)))
    some = -torch.log((1 - nobody.exp()).clamp_min(1e-9)) * torch.cat([w.item_weight for _, w in part])
    paired = torch.cat([torch.full((len(w.item_weight),), w.pair is not None, dtype=torch.bool) for _, w in part])
    loss["pair"], loss["item"] = some[paired].sum(), some[~paired].sum()
    return loss
