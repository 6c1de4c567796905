"""From probabilities to events and moves: actors are chosen, second mentions folded; and the score on annotated articles."""
import torch

from . import articles
from .eventdata import KINDS, STATUSES, TYPES, as_list, place
from .eventnetwork import pack, states


def group_of(article, c):
    return c.entity or articles.norm(article.text[article.tokens[c.span[0]].start:article.tokens[c.span[1] - 1].end])


def choose(w, near, log_probabilities):
    """Candidates of one role, those of one entity together: [(probability, group, the best candidate)], the best first; and of nobody."""
    groups = {}
    p = log_probabilities.exp().tolist()
    for position, k in enumerate(near):
        c = w.candidates[k]
        entry = groups.setdefault(group_of(w.article, c), [0.0, 0.0, c])
        entry[0] += p[position]
        if p[position] > entry[1]:
            entry[1], entry[2] = p[position], c
    return sorted(((total, name, c) for name, (total, _, c) in groups.items()), key=lambda g: -g[0]), p[-1]


def predict(model, article, ws, least=0.08):
    """Events and moves of an article with their probabilities; second mentions are not yet folded."""
    model.eval()
    events, moves = [], []
    with torch.no_grad():
        for w in ws:
            if not w.triggers:
                continue
            x = states(model, [w])[0]
            hidden = model.triggers(x[w.rows], w.slots)
            state = model.status(hidden).argmax(-1).tolist()
            for out, head, base, roles in ((events, model.types, 0, (0, 1)), (moves, model.kinds, len(TYPES), (2, 3))):
                p = head(hidden).softmax(-1)
                kept = [i for i, nothing in enumerate(p[:, -1].tolist()) if 1 - nothing >= least]
                if not kept:
                    continue
                chosen, places, mask, slots = pack(w, kept)
                best = p[chosen, :-1].argmax(-1)
                scores = model.pairs(x[w.rows[chosen]], torch.cat([x, x.new_zeros(1, x.shape[1])])[places], mask, slots, best + base)
                for a, i in enumerate(kept):
                    size = len(w.near[i])
                    first, second = (choose(w, w.near[i], torch.cat([scores[a, :size, r], scores[a, -1:, r]])) for r in roles)
                    kind = int(best[a])
                    out.append({"trigger": w.triggers[i], "some": 1 - float(p[i, -1]), "type": (TYPES if base == 0 else KINDS)[kind],
                                "p": float(p[i, kind]), "source": first[0], "no_source": first[1],
                                "target": second[0], "no_target": second[1], "status": STATUSES[state[i]]})
    return events, moves


MUTUAL = ("CONSULT", "AGREE", "meet")              # what two sides do together
NAMED, JOINED, NOBODY = 0.3, 0.05, 0.1            # least probability of a further actor, of one joined to the first by "and", of any target
EVENT_GAP, MOVE_GAP = 4, 6                         # words between two triggers that tell of the same


def actors(article, groups):
    """The best candidate, those nearly as likely, and those joined to it."""
    tokens = article.tokens
    first = groups[0][2]
    root = place(tokens, first.token)
    return [c for number, (p, _, c) in enumerate(groups)
            if number == 0 or p > NAMED or p > JOINED and place(tokens, c.token) == root and tokens[c.token].sentence == tokens[first.token].sentence]


def resolve(article, items, moves=False):
    """Chooses actors and folds second mentions; gives [(score, item, sources, targets)], the best first."""
    found = []
    for item in items:
        if not item["source"]:
            continue
        p_source, source = item["source"][0][:2]
        others = [group for group in item["target"] if group[1] != source or item["type"] in MUTUAL]
        p_target, target, targets = item["no_target"], None, []
        if others and others[0][0] > item["no_target"] * NOBODY:
            p_target, target, targets = *others[0][:2], actors(article, others)
        score = item["some"] ** 0.25 * item["p"] ** 0.75 * p_source ** 0.5 * (1 if moves else max(p_target, 1e-6) ** 0.25)
        found.append((score, item, actors(article, item["source"]), targets, source, target))
    kept = []
    for one in sorted(found, key=lambda one: (-one[0], one[1]["trigger"])):
        for other in kept:
            gap = abs(one[1]["trigger"] - other[1]["trigger"])
            if one[1]["type"] == other[1]["type"] and (one[4] == other[4] and gap <= MOVE_GAP if moves else
                                                       one[4:] == other[4:] or gap <= EVENT_GAP):
                break
        else:
            kept.append(one)
    return [one[:4] for one in kept]


def match(article, gold, events, moves):
    """Matches as the outside scorer does: (matched, system, gold) for events and moves."""
    used = set()
    for x in gold["events"]:
        for k, (_, y, sources, targets) in enumerate(events):
            if k in used or y["type"] not in x["types"]:
                continue
            if not any(articles.same(as_list(x["source"]), c.names) for c in sources):
                continue
            if x["target"] and not any(articles.same(as_list(x["target"]), c.names) for c in targets):
                continue
            used.add(k)
            break
    e = (len(used), len(events), len(gold["events"]))
    used = set()
    for x in gold["moves"]:
        spans = x["evidence"]["spans"]
        for k, (_, y, sources, _) in enumerate(moves):
            if k in used or y["type"] not in as_list(x["kind"]) or not any(articles.same(as_list(x["actor"]), c.names) for c in sources):
                continue
            low, high = evidence(article, y["trigger"])
            if not any(s < article.tokens[high - 1].end and article.tokens[low].start < e_ for s, e_ in spans):
                continue
            used.add(k)
            break
    return e, (len(used), len(moves), len(gold["moves"]))


def evidence(article, trigger):
    """The trigger and what hangs on it closely."""
    numbers = [trigger] + [n for n in article.children[trigger] if article.tokens[n].upos != "PUNCT" and abs(n - trigger) < 25]
    return min(numbers), max(numbers) + 1


def f1(m, s, g):
    p, r = m / s if s else 0, m / g if g else 0
    return (2 * p * r / (p + r) if p + r else 0), p, r


def evaluate(model, part, thresholds=None):
    """F1 of events and moves; thresholds are chosen here unless given."""
    found = [(article, gold, *predict(model, article, ws)) for article, gold, ws in part]
    found = [(a, g, resolve(a, e), resolve(a, m, True)) for a, g, e, m in found]
    report = []
    for which in (0, 1):
        best = None
        for threshold in ([x / 25 for x in range(2, 24)] if thresholds is None else [thresholds[which]]):
            total = [0, 0, 0]
            for article, gold, events, moves in found:
                kept = [item for item in (events, moves)[which] if item[0] >= threshold]
                counts = match(article, gold, *((kept, []) if which == 0 else ([], kept)))[which]
                total = [x + y for x, y in zip(total, counts)]
            score = f1(*total)
            if best is None or score[0] > best[0][0]:
                best = (score, threshold, total)
        report.append(best)
    return report


def show(report):
    return "; ".join("%s F1 %.3f P %.3f R %.3f at %.2f (%d of %d)" % (name, *score, threshold, total[0], total[2])
                     for name, (score, threshold, total) in zip(("events", "moves"), report))
