"""Trains the weights of the model that chooses the antecedents of pronouns.

usage: python3 -m parley_train.pronouns TRAIN.cases DEV.cases ../data/discourse/pronoun-weights.tsv
Cases come from `parley coref-eval --cases FILE.conllu.gz`: one pronoun a line, with its candidates, "none" first.
The model: softmax over candidates of summed feature weights; trained on the likelihood of the right ones, with an L2 prior.
"""
import sys
from collections import Counter

import numpy as np

KINDS = ["Person", "Several", "Thing"]
PRIOR = 0.5
STEPS = 600
RATE = 0.05
LEAST = 3
HEADER = """# Weights of the model that chooses the antecedents of "he", "she", "it" and "they"; learned, not written.
#
# Columns: pronoun kind (Person: he, she; Thing: it; Several: they) TAB feature TAB its two values TAB weight. What the features mean stands
# in src/Parley.Discourse/Coreference/Ranking/FeatureName.cs. The sum of a candidate's weights is its score; the scores of all candidates
# and of "none" (None, NoneOf) make probabilities. A feature that is missing weighs nothing.
# Learned from the coreference of GUM (CC BY 4.0) by training/parley_train/pronouns.py; training/README.md has the commands.
# Lines that begin with # are comments. Rows are sorted by kind, feature and values (by code point).
"""


def read(path, kind):
    """[(candidates as lists of feature names, right ones as booleans)] of one kind of pronoun."""
    cases = []
    for line in open(path, encoding="utf-8"):
        name, *candidates = line.rstrip("\n").split("\t")
        if name == kind:
            cases.append(([c.split(";")[1:] for c in candidates], [c[0] == "+" for c in candidates]))
    return cases


class Problem:
    """The cases of one kind as arrays: candidates are rows, features columns."""

    def __init__(self, cases, index):
        rows = [(n, features) for n, (candidates, _) in enumerate(cases) for features in candidates]
        self.case = np.array([n for n, _ in rows])
        self.right = np.array([r for _, rights in cases for r in rights])
        self.matrix = np.zeros((len(rows), len(index)), dtype=np.float32)
        for row, (_, features) in enumerate(rows):
            for feature in features:
                if feature in index:
                    self.matrix[row, index[feature]] = 1
        self.count = len(cases)

    def softmax(self, scores, mask=None):
        weights = np.exp(scores - np.maximum.reduceat(scores, self.starts())[self.case])
        if mask is not None:
            weights = weights * mask
        return weights / np.maximum(np.bincount(self.case, weights, self.count), 1e-12)[self.case]

    def starts(self):
        return np.flatnonzero(np.r_[True, self.case[1:] != self.case[:-1]])

    def train(self):
        w, m, v = (np.zeros(self.matrix.shape[1]) for _ in range(3))
        for step in range(1, STEPS + 1):
            scores = self.matrix @ w
            gradient = self.matrix.T @ (self.softmax(scores, self.right) - self.softmax(scores)) - PRIOR * w
            m = 0.9 * m + 0.1 * gradient
            v = 0.999 * v + 0.001 * gradient**2
            w += RATE * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
        return w

    def report(self, w, name):
        probabilities = self.softmax(self.matrix @ w)
        starts = self.starts()
        ends = np.r_[starts[1:], len(self.case)]
        best = [s + int(np.argmax(probabilities[s:e])) for s, e in zip(starts, ends)]
        right = sum(bool(self.right[b]) for b in best)
        print(f"{name}: {right} of {self.count} right ({100 * right / max(self.count, 1):.1f} %)", file=sys.stderr)
        for least in (0.3, 0.4, 0.5, 0.6):
            linked = [b for b, s in zip(best, starts) if b != s and probabilities[b] >= least]
            print(f"   p >= {least}: {len(linked)} tied, {100 * np.mean([self.right[b] for b in linked] or [0]):.1f} % rightly", file=sys.stderr)


def main():
    train, dev, out = sys.argv[1:4]
    rows = []
    for kind in KINDS:
        cases = read(train, kind)
        counts = Counter(f for candidates, _ in cases for c in candidates for f in c)
        names = sorted(f for f, n in counts.items() if n >= LEAST)
        index = {name: i for i, name in enumerate(names)}
        problem = Problem(cases, index)
        w = problem.train()
        problem.report(w, f"{kind} train")
        Problem(read(dev, kind), index).report(w, f"{kind} dev")
        rows += [(kind, *name.split(","), f"{weight:.3f}") for name, weight in zip(names, w) if abs(weight) >= 0.0005]
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER)
        for row in sorted(rows):
            file.write("\t".join(row) + "\n")


if __name__ == "__main__":
    main()
