"""Trains the coder of pairs: which PLOVER type a sentence tells of a given source and target.

usage: python3 -m parley_train.pairs FEATURES LABELS measure            cross-validation, rows set aside, own test examples, aw-train
       python3 -m parley_train.pairs FEATURES LABELS curve|cross|aw      learning curve (regression alone); cross-validation alone; aw-train alone
       python3 -m parley_train.pairs FEATURES LABELS export OUT.plm     final weights (the rows set aside stay out)
FEATURES is what `parley code --pairs rows.tsv --features` wrote, LABELS comes from `parley_train.pairrows`.

The model: multinomial logistic regression over features that training rows share (L2, L-BFGS), where rows of PLV have each feature a second
time (Daumé 2007: what PLV means by it apart from what all sets mean; summed into one weight for inference), and a network with one hidden layer over the
same features and the language network's states; probabilities are averaged. YIELD of the data sets is CONCEDE or RETREAT: such rows train the
sum of both. Seeds are fixed; the result depends on the versions of torch and BLAS in its last digits alone.
"""
import base64
import collections
import random
import sys

import numpy
import torch

from . import modelfile

TYPES = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION",
         "SUPPORT", "THREATEN"]
QUAD = dict(AGREE=1, CONSULT=1, SUPPORT=1, COOPERATE=2, AID=2, YIELD=2, CONCEDE=2, RETREAT=2, ACCUSE=3, REQUEST=3, REJECT=3, THREATEN=3,
            PROTEST=4, MOBILIZE=4, SANCTION=4, COERCE=4, ASSAULT=4)
WEIGHT = {"plv": 1.0, "gsr": 1.0, "own": 0.3, "penta": 0.3}
HOME = ("plv", "aside")
HOME_BIAS = 3.0
L2, HIDDEN, MIX, NETWORK_EPOCHS, LEAST_COUNT = 3.0, 40, 0.5, 12, 3
DROPOUT_FEATURES, DROPOUT_HIDDEN, DROPOUT_STATES = 0.3, 0.3, 0.3


def fold(kind):
    return "YIELD" if kind in ("CONCEDE", "RETREAT") else kind


class Rows:
    """Features, states and labels, row by row."""

    def __init__(self, features, labels):
        found = {}
        with open(labels, encoding="utf-8") as file:
            for line in file:
                uid, group, kind, sentence = line.rstrip("\n").split("\t")
                found[uid] = (group, kind, sentence)
        self.uid, self.group, self.kind, self.sentence, self.names, states = [], [], [], [], [], []
        with open(features, encoding="utf-8") as file:
            for line in file:
                uid, names, dense = line.rstrip("\n").split("\t")
                group, kind, sentence = found[uid]
                self.uid.append(uid), self.group.append(group), self.kind.append(kind), self.sentence.append(sentence)
                self.names.append(names.split(" "))
                states.append(numpy.frombuffer(base64.b64decode(dense), dtype="<f2").astype(numpy.float32))
        self.states = torch.tensor(numpy.stack(states))
        self.group = numpy.array(self.group)

    def of(self, *groups):
        return [i for i, group in enumerate(self.group) if group in groups]


class Vocabulary:
    """Features that enough training rows have, most of them in more than one."""

    def __init__(self, rows, chosen, least=None):
        counts = collections.Counter(name for i in chosen for name in rows.names[i])
        self.names = sorted(name for name, count in counts.items() if count >= (least or LEAST_COUNT))
        self.index = {name: i for i, name in enumerate(self.names)}

    def matrix(self, rows, chosen):
        columns = [[self.index[name] for name in rows.names[i] if name in self.index] for i in chosen]
        starts = numpy.cumsum([0] + [len(row) for row in columns])
        flat = numpy.concatenate([numpy.array(row, dtype=numpy.int64) for row in columns]) if columns else numpy.zeros(0, numpy.int64)
        return torch.sparse_csr_tensor(torch.tensor(starts), torch.tensor(flat), torch.ones(len(flat)), size=(len(columns), len(self.names)))


def allowed(rows, chosen):
    """For each row the types that its label allows."""
    mask = torch.zeros(len(chosen), len(TYPES))
    for at, i in enumerate(chosen):
        kind = rows.kind[i]
        for column, name in enumerate(TYPES):
            mask[at, column] = float(name == kind or (kind == "YIELD" and fold(name) == kind) or (kind.isdigit() and QUAD[name] == int(kind)))
    return mask


def loss_of(logits, mask, weights):
    inside = torch.logsumexp(logits + torch.log(mask.clamp_min(1e-30)), 1)
    return ((torch.logsumexp(logits, 1) - inside) * weights).sum()


def weights_of(rows, chosen):
    return torch.tensor([WEIGHT[rows.group[i]] if rows.group[i] in WEIGHT else 1.0 for i in chosen])


def doubled(x, home):
    """The features, and for rows of PLV once more, with a bias of their own in the last column."""
    starts, columns, width = x.crow_indices().tolist(), x.col_indices(), x.shape[1]
    parts, values, ends = [], [], [0]
    for row, is_home in enumerate(home):
        own = columns[starts[row]:starts[row + 1]]
        parts += [own, own + width, torch.tensor([2 * width])] if is_home else [own]
        values += [torch.ones(2 * len(own)), torch.tensor([HOME_BIAS])] if is_home else [torch.ones(len(own))]
        ends.append(ends[-1] + (2 * len(own) + 1 if is_home else len(own)))
    return torch.sparse_csr_tensor(torch.tensor(ends), torch.cat(parts), torch.cat(values), size=(len(home), 2 * width + 1))


def fit_linear(x, home, mask, weights):
    """Weights (features × types) and bias by L-BFGS, as they hold for rows of PLV."""
    width = x.shape[1]
    x = doubled(x, home)
    w = torch.zeros(x.shape[1], len(TYPES), requires_grad=True)
    b = torch.zeros(len(TYPES), requires_grad=True)
    transposed = x.to_sparse_coo().t().coalesce().to_sparse_csr()
    optimizer = torch.optim.LBFGS([w, b], max_iter=60, history_size=8, line_search_fn="strong_wolfe", tolerance_grad=1e-4, tolerance_change=1e-7)

    def closure():
        with torch.no_grad():
            logits = (x @ w + b).requires_grad_(True)
        with torch.enable_grad():
            loss = loss_of(logits, mask, weights)
            gradient, = torch.autograd.grad(loss, logits)
        with torch.no_grad():
            w.grad = transposed @ gradient + L2 * w
            b.grad = gradient.sum(0)
            return loss + 0.5 * L2 * (w * w).sum()

    optimizer.step(closure)
    w, b = w.detach(), b.detach()
    return w[:width] + w[width:2 * width], b + HOME_BIAS * w[2 * width]


def fit_network(x_rows, width, home, states, mask, weights, seed, hidden=None, epochs=None):
    """The network's tensors, as they hold for rows of PLV; x_rows are lists of feature numbers. Rows of PLV have one feature more."""
    torch.manual_seed(seed)
    order = random.Random(seed)
    hidden = hidden or HIDDEN
    table = torch.nn.EmbeddingBag(width + 1, hidden, mode="sum")
    torch.nn.init.normal_(table.weight, std=0.03)
    dense = torch.nn.Linear(states.shape[1], hidden)
    torch.nn.init.normal_(dense.weight, std=0.01)
    output = torch.nn.Linear(hidden, len(TYPES))
    optimizer = torch.optim.AdamW([{"params": table.parameters(), "weight_decay": 0.02}, {"params": [*dense.parameters()], "weight_decay": 0.3},
                                   {"params": output.parameters(), "weight_decay": 0.02}], lr=4e-3)
    numbers = list(range(len(x_rows)))
    batch, epochs = 64, epochs or NETWORK_EPOCHS
    total = epochs * (len(numbers) + batch - 1) // batch
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / total))
    for _ in range(epochs):
        order.shuffle(numbers)
        for start in range(0, len(numbers), batch):
            part = numbers[start:start + batch]
            kept = [[f for f in x_rows[i] if order.random() > DROPOUT_FEATURES] for i in part]
            kept = [row + [width] if home[i] else row for row, i in zip(kept, part)]
            offsets = numpy.cumsum([0] + [len(row) for row in kept[:-1]])
            flat = torch.tensor([f for row in kept for f in row], dtype=torch.long)
            middle = table(flat, torch.tensor(offsets)) / (1 - DROPOUT_FEATURES)
            middle = middle + dense(torch.nn.functional.dropout(states[part], DROPOUT_STATES))
            scores = output(torch.nn.functional.dropout(torch.tanh(middle), DROPOUT_HIDDEN))
            optimizer.zero_grad()
            (loss_of(scores, mask[part], weights[part]) / len(part)).backward()
            optimizer.step()
            schedule.step()
    home_bias = table.weight.detach()[width] / (1 - DROPOUT_FEATURES)
    return {"hidden": table.weight.detach()[:width], "dense": dense.weight.detach().t().contiguous(), "hidden_bias": dense.bias.detach() + home_bias,
            "output": output.weight.detach().t().contiguous(), "output_bias": output.bias.detach()}


class Model:
    """Everything trained on the chosen rows."""

    def __init__(self, rows, chosen, networks=1, least=None, hidden=None):
        self.vocabulary = Vocabulary(rows, chosen, least)
        x, mask, weights = self.vocabulary.matrix(rows, chosen), allowed(rows, chosen), weights_of(rows, chosen)
        home = [rows.group[i] in HOME for i in chosen]
        self.linear, self.bias = fit_linear(x, home, mask, weights)
        states = rows.states[chosen]
        self.mean, self.scale = states.mean(0), states.std(0) + 0.05
        lists = [[self.vocabulary.index[name] for name in rows.names[i] if name in self.vocabulary.index] for i in chosen]
        self.networks = [fit_network(lists, len(self.vocabulary.names), home, (states - self.mean) / self.scale, mask, weights, seed, hidden)
                         for seed in range(1, networks + 1)]

    def parts(self, rows, chosen):
        """Probabilities of the regression, and of the networks' mean."""
        x = self.vocabulary.matrix(rows, chosen)
        states = (rows.states[chosen] - self.mean) / self.scale
        first = torch.softmax(x @ self.linear + self.bias, 1)
        second = [torch.softmax(torch.tanh(x @ n["hidden"] + states @ n["dense"] + n["hidden_bias"]) @ n["output"] + n["output_bias"], 1) for n in self.networks]
        return first, (sum(second) / len(second) if second else first)

    def predict(self, rows, chosen, mix=None):
        first, second = self.parts(rows, chosen)
        mix = MIX if mix is None else mix
        return decide((1 - mix) * first + mix * second)


def decide(probabilities):
    """Types, CONCEDE and RETREAT folded into YIELD before the choice."""
    folded = sorted({fold(name) for name in TYPES})
    sums = torch.stack([sum(probabilities[:, i] for i, name in enumerate(TYPES) if fold(name) == kind) for kind in folded], 1)
    return [folded[i] for i in sums.argmax(1).tolist()]


def macro(gold, predicted):
    labels = sorted({*gold} | {p for p in predicted if p is not None})
    scores = []
    for label in labels:
        both = sum(g == p == label for g, p in zip(gold, predicted))
        either = sum(g == label for g in gold) + sum(p == label for p in predicted)
        scores.append(2 * both / either if either else 0.0)
    return 100 * sum(scores) / len(scores)


def score(gold, predicted):
    """Binary, quad and root macro F1; None abstains."""
    quads = [(QUAD[g], QUAD[p] if p else None) for g, p in zip(gold, predicted)]
    binary = [(g >= 3, None if p is None else p >= 3) for g, p in quads]
    return macro(*zip(*binary)), macro(*zip(*quads)), macro(gold, predicted)


def show(name, gold, predicted):
    print("%-34s binary %.1f  quad %.1f  root %.1f  (%d rows)" % (name, *score([fold(g) for g in gold], predicted), len(gold)), flush=True)


def by_sentence(rows, chosen, folds, seed=1):
    sentences = sorted({rows.sentence[i] for i in chosen})
    random.Random(seed).shuffle(sentences)
    place = {sentence: at % folds for at, sentence in enumerate(sentences)}
    return [[i for i in chosen if place[rows.sentence[i]] == fold_number] for fold_number in range(folds)]


def lexicon(rows, chosen):
    def vote(names):
        kind = next(name[3:] for name in names if name.startswith("lx:"))
        return None if kind == "-" else fold(kind)
    return [vote(rows.names[i]) for i in chosen]


def extra(rows, tested):
    """Rows of the other sets that share no sentence with the tested ones."""
    taken = {rows.sentence[i] for i in tested}
    return [i for i in rows.of("gsr", "own", "penta") if rows.sentence[i] not in taken]


def cross_validate(rows, networks=1):
    chosen, gold, parts = rows.of("plv", "aside"), [], []
    for test in by_sentence(rows, chosen, 5):
        train = [i for i in chosen if i not in set(test)]
        parts.append(Model(rows, train + extra(rows, test), networks).parts(rows, test))
        gold += [rows.kind[i] for i in test]
    first, second = (torch.cat(side) for side in zip(*parts))
    for name, mix in (("regression", 0.0), ("network", 1.0), ("both", MIX)):
        show("cross-validation, " + name, gold, decide((1 - mix) * first + mix * second))
    return gold, decide((1 - MIX) * first + MIX * second)


def measure(rows, networks=1):
    chosen = rows.of("plv", "aside")
    show("lexicon alone, all rows", [rows.kind[i] for i in chosen], lexicon(rows, chosen))
    aside = rows.of("aside")
    show("lexicon alone, rows set aside", [rows.kind[i] for i in aside], lexicon(rows, aside))
    gold, predicted = cross_validate(rows, networks)
    print(collections.Counter((g, p) for g, p in zip(map(fold, gold), predicted) if g != p).most_common(25))
    for label in sorted(set(gold)):
        tp = sum(g == p == label for g, p in zip(gold, predicted))
        print("  %-10s F1 %.1f (%d)" % (label, 200 * tp / (gold.count(label) + predicted.count(label)), gold.count(label)))
    model = Model(rows, rows.of("plv") + extra(rows, aside), networks)
    show("rows set aside", [rows.kind[i] for i in aside], model.predict(rows, aside))
    test = rows.of("owntest")
    show("own test examples", [rows.kind[i] for i in test], model.predict(rows, test))
    aw(rows, networks)


def aw(rows, networks=1):
    model, test = Model(rows, rows.of("plv", "aside"), networks), rows.of("aw")
    predicted = [QUAD[p] >= 3 for p in model.predict(rows, test)]
    print("aw-train, trained on PLV alone: binary %.1f" % macro([rows.kind[i] == "1" for i in test], predicted), flush=True)


def curve(rows, networks=0):
    """Rows set aside and folds alike are tested on a fifth; training rows of PLV are cut down, the other sets left out and let in."""
    chosen = rows.of("plv", "aside")
    folds = by_sentence(rows, chosen, 5)
    for count in (105, 262, 525, 1050):
        for others in (False, True):
            gold, predicted = [], []
            for number, test in enumerate(folds):
                train = [i for i in chosen if i not in set(test)]
                random.Random(number).shuffle(train)
                train = train[:count * 4 // 5]
                model = Model(rows, train + (extra(rows, test) if others else []), networks)
                gold += [rows.kind[i] for i in test]
                predicted += model.predict(rows, test)
            show(f"{count} rows, {'with' if others else 'without'} other sets", gold, predicted)


def export(rows, path):
    chosen = rows.of("plv") + extra(rows, rows.of("aside"))
    model = Model(rows, chosen, 1)
    network = dict(model.networks[0])
    network["hidden_bias"] = network["hidden_bias"] - (model.mean / model.scale) @ network["dense"]
    network["dense"] = network["dense"] / model.scale[:, None]
    tensors = {"linear": model.linear, "bias": model.bias, **network}
    modelfile.write(path, "pairs", "1", {"types": TYPES, "features": model.vocabulary.names, "mix": MIX},
                    {name: value.numpy() for name, value in tensors.items()}, int8=("linear", "hidden", "dense"))
    print(f"{len(model.vocabulary.names)} features, {len(chosen)} rows")


def main():
    torch.set_num_threads(1)
    rows = Rows(sys.argv[1], sys.argv[2])
    {"measure": measure, "cross": cross_validate, "curve": curve, "aw": aw, "export": lambda r: export(r, sys.argv[4])}[sys.argv[3]](rows)


if __name__ == "__main__":
    main()
