"""The language network: one encoder shared by tagger, parser and entity recogniser.

  word type  -> trainable vector 96 | fixed fastText vector 100 | six hashed affix and shape vectors
             -> linear 320 -> maxout over pairs (0,160), (1,161), ... -> layer norm -> 160          (depends on the word type alone)
  sentence   -> bidirectional LSTM 200 -> bidirectional LSTM 200        (gates in the order i, f, g, o; forward first)
  tags       -> linear over [layer 1 | layer 2]
  tree       -> leaky-ReLU projections of layer 2 (slope 0.1), a learned root in front; arc score d.U.h + b.h,
                relation score d.W_r.h + V.[d|h] + b
  entities   -> leaky-ReLU hidden layer over [layer 1 | layer 2] -> emissions of a linear-chain CRF over IOB2

Input batches hold sentences of one exact length, so there is neither padding nor mask.
"""
import torch
from torch import nn
from torch.nn import functional

from . import features

WIDTH, WORD, FIXED, ARC, LABEL, NER_HIDDEN, SLOPE = 160, 96, 100, 200, 64, 128, 0.1
IMPOSSIBLE = -10000.0


class SharedDropout(nn.Module):
    """Dropout with one mask for all time steps of a sentence."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.p).div_(1 - self.p)


class Input(nn.Module):
    """Word-type features to one vector of WIDTH."""

    def __init__(self, words, fixed):
        super().__init__()
        self.word = nn.Embedding(words, WORD)
        nn.init.normal_(self.word.weight, std=0.3)
        self.register_buffer("fixed", fixed)
        self.hashed = nn.ModuleList(nn.Embedding(rows, width) for _, rows, width in features.HASHED)
        for table in self.hashed:
            nn.init.normal_(table.weight, std=0.3)
        total = WORD + fixed.shape[1] + sum(width for _, _, width in features.HASHED)
        self.mix = nn.Linear(total, 2 * WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.drop = nn.Dropout(0.2)

    def forward(self, word, fixed, hashed):
        parts = [self.word(word), self.fixed[fixed]] + [table(hashed[..., i]) for i, table in enumerate(self.hashed)]
        y = self.mix(self.drop(torch.cat(parts, -1)))
        return self.norm(torch.maximum(y[..., :WIDTH], y[..., WIDTH:]))


class Encoder(nn.Module):
    """Two bidirectional LSTM layers; gives the outputs of both."""

    def __init__(self, hidden=200):
        super().__init__()
        self.hidden = hidden
        self.layers = nn.ModuleList([nn.LSTM(WIDTH, hidden, bidirectional=True, batch_first=True),
                                     nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)])
        for layer in self.layers:
            for name, value in layer.named_parameters():
                if "weight_hh" in name:
                    for gate in value.data.chunk(4, 0):
                        nn.init.orthogonal_(gate)
                elif "bias_ih" in name:
                    value.data.zero_()
                    value.data[hidden:2 * hidden] = 1
                elif "bias_hh" in name:
                    value.data.zero_()
        self.drop_in, self.drop_mid, self.drop_out = SharedDropout(0.2), SharedDropout(0.3), SharedDropout(0.3)

    def forward(self, x):
        first, _ = self.layers[0](self.drop_in(x))
        second, _ = self.layers[1](self.drop_mid(first))
        return self.drop_out(first), self.drop_out(second)


class Tagger(nn.Module):
    """Linear layers for UPOS and XPOS over both encoder layers."""

    def __init__(self, hidden, upos, xpos):
        super().__init__()
        self.upos, self.xpos = nn.Linear(4 * hidden, upos), nn.Linear(4 * hidden, xpos)

    def forward(self, first, second):
        both = torch.cat([first, second], -1)
        return self.upos(both), self.xpos(both)


class Parser(nn.Module):
    """Biaffine arcs and relations (Dozat and Manning 2017)."""

    def __init__(self, hidden, relations):
        super().__init__()
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.arc_dep, self.arc_head = nn.Linear(2 * hidden, ARC), nn.Linear(2 * hidden, ARC)
        self.label_dep, self.label_head = nn.Linear(2 * hidden, LABEL), nn.Linear(2 * hidden, LABEL)
        self.arc = nn.Parameter(torch.empty(ARC, ARC))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.label = nn.Parameter(torch.empty(relations, LABEL, LABEL))
        self.label_linear = nn.Linear(2 * LABEL, relations)
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.label, std=0.05)
        self.drop = SharedDropout(0.2)

    def project(self, layer, x):
        return self.drop(functional.leaky_relu(layer(x), SLOPE))

    def forward(self, second):
        x = torch.cat([self.root.expand(second.shape[0], 1, -1), second], 1)
        dep, head = self.project(self.arc_dep, second), self.project(self.arc_head, x)
        arcs = (dep @ self.arc) @ head.transpose(1, 2) + (head @ self.arc_bias).unsqueeze(1)
        return arcs, self.project(self.label_dep, second), self.project(self.label_head, x)

    def relations(self, dep, head):
        """Scores of every relation for given pairs: dep and head are (..., LABEL)."""
        shape = dep.shape[:-1]
        dep, head = dep.reshape(-1, LABEL), head.reshape(-1, LABEL)
        left = torch.einsum("nd,rde->nre", dep, self.label)
        scores = torch.einsum("nre,ne->nr", left, head) + self.label_linear(torch.cat([dep, head], -1))
        return scores.reshape(*shape, -1)


class Crf(nn.Module):
    """Linear-chain CRF over IOB2 tags; illegal transitions are impossible."""

    def __init__(self, tags):
        super().__init__()
        self.tags = tags
        n = len(tags)
        self.pairs, self.start, self.end = (nn.Parameter(torch.zeros(*s)) for s in ((n, n), (n,), (n,)))
        ban = torch.zeros(n, n)
        first = torch.zeros(n)
        for j, tag in enumerate(tags):
            if tag.startswith("I-"):
                first[j] = IMPOSSIBLE
                for i, previous in enumerate(tags):
                    if previous[2:] != tag[2:]:
                        ban[i, j] = IMPOSSIBLE
        self.register_buffer("ban", ban)
        self.register_buffer("ban_first", first)

    def loss(self, emissions, gold):
        """Negative log-likelihood, summed over the batch; emissions (batch, time, tags)."""
        pairs, start = self.pairs + self.ban, self.start + self.ban_first
        alpha = start + emissions[:, 0]
        score = start[gold[:, 0]] + emissions[:, 0].gather(1, gold[:, :1]).squeeze(1)
        for t in range(1, emissions.shape[1]):
            alpha = torch.logsumexp(alpha.unsqueeze(2) + pairs, 1) + emissions[:, t]
            score = score + pairs[gold[:, t - 1], gold[:, t]] + emissions[:, t].gather(1, gold[:, t:t + 1]).squeeze(1)
        return (torch.logsumexp(alpha + self.end, 1) - score - self.end[gold[:, -1]]).sum()

    def decode(self, emissions):
        """Best tag path of each sentence (Viterbi)."""
        pairs, score = self.pairs + self.ban, self.start + self.ban_first + emissions[:, 0]
        back = []
        for t in range(1, emissions.shape[1]):
            best, index = (score.unsqueeze(2) + pairs).max(1)
            back.append(index)
            score = best + emissions[:, t]
        path = [(score + self.end).argmax(1)]
        for index in reversed(back):
            path.append(index.gather(1, path[-1].unsqueeze(1)).squeeze(1))
        return torch.stack(path[::-1], 1)


class Entities(nn.Module):
    """Hidden layer and CRF over both encoder layers."""

    def __init__(self, hidden, tags):
        super().__init__()
        self.hidden, self.out, self.crf = nn.Linear(4 * hidden, NER_HIDDEN), nn.Linear(NER_HIDDEN, len(tags)), Crf(tags)
        self.drop = SharedDropout(0.2)

    def forward(self, first, second):
        return self.out(self.drop(functional.leaky_relu(self.hidden(torch.cat([first, second], -1)), SLOPE)))


class Language(nn.Module):
    """The whole network."""

    def __init__(self, words, fixed, upos, xpos, relations, tags, hidden=200):
        super().__init__()
        self.input, self.encoder = Input(words, fixed), Encoder(hidden)
        self.tagger, self.parser, self.entities = Tagger(hidden, upos, xpos), Parser(hidden, relations), Entities(hidden, tags)

    def encode(self, word, fixed, hashed):
        return self.encoder(self.input(word, fixed, hashed))
