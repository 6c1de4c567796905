"""Windows of word pieces, features and labels for the event network, from articles and from labelled pairs."""
import json
import os

from .articles import PRONOUNS, norm, same
from .encoder import CLS, SEP

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
KINDS = ["offer", "accept", "reject", "counter", "demand", "condition", "concede", "withdraw", "mediate", "meet"]
STATUSES = ["actual", "future", "hypothetical", "denied", "historic"]
UPOS = ["VERB", "NOUN", "ADJ"]
CORE, BEFORE, AFTER, LONGEST = 192, 32, 0, 256
NEAR_BEFORE, NEAR_AFTER = 2, 1                     # how many sentences before and after a trigger its actors may stand in
YIELD = {"YIELD": ["RETREAT", "CONCEDE"]}
PREPOSITIONS = ["by", "of", "against", "to", "with", "from", "on", "in", "for", "between", "at", "over", "into",
                "toward", "towards", "after", "about"]
DISTANCES = [1, 2, 3, 5, 8, 12, 20, 40]
KEPT_SUBTYPES = {"nmod:poss", "nsubj:pass", "obl:agent", "acl:relcl"}
SAME_PLACE = {"conj", "flat", "appos", "nmod:desc"}


def coarse(relation):
    return relation if relation in KEPT_SUBTYPES else relation.split(":")[0]


class Window:
    """Some pieces of an article, the sentences in it whose triggers are sought, and the candidates that can be seen from them."""
    __slots__ = ("article", "pieces", "first", "core", "triggers", "candidates", "near", "pair_slots", "trigger_slots", "labels", "ignored",
                 "moves", "moves_ignored", "pair", "group", "lower", "rows", "slots", "type_weight", "kind_weight", "state", "item",
                 "item_weight", "output_good", "picked", "picked_kind", "good")


def windows(article, wordpiece):
    """Cuts an article: blocks of whole sentences of at most CORE pieces, with the pieces before and after them as context."""
    pieces, first = [], []
    for token in article.tokens:
        first.append(len(pieces))
        pieces += wordpiece.word(token.form)
    first.append(len(pieces))
    blocks = []
    for low, high in article.sentences:
        if blocks and first[high] - first[blocks[-1][0]] <= CORE:
            blocks[-1][1] = high
        else:
            blocks.append([low, high])
    for low, high in blocks:
        start, end = first[low], min(first[high], first[low] + LONGEST - 2)
        before = min(BEFORE, start, LONGEST - 2 - (end - start))
        after = min(AFTER, len(pieces) - end, LONGEST - 2 - (end - start) - before)
        window = Window()
        window.article, window.core = article, (low, high)
        window.pieces = [CLS, *pieces[start - before:end + after], SEP]
        offset = 1 - (start - before)
        window.first = {number: first[number] + offset for number in range(len(article.tokens))
                        if start - before <= first[number] < end + after}
        window.triggers = [n for n in range(low, high) if article.tokens[n].upos in UPOS and n in window.first]
        sentences = article.tokens[low].sentence - NEAR_BEFORE, article.tokens[high - 1].sentence + NEAR_AFTER
        window.candidates = [c for c in article.candidates if sentences[0] <= article.tokens[c.token].sentence <= sentences[1]]
        window.labels, window.ignored, window.moves, window.moves_ignored = {}, set(), {}, set()
        window.pair, window.group, window.lower = None, "article", None
        yield window


def place(tokens, number):
    """The word whose place in the tree a word shares: the first of what is joined, the head of a name."""
    for _ in range(6):
        if tokens[number].deprel not in SAME_PLACE or tokens[number].head < 0:
            break
        number = tokens[number].head
    return number


def path(tokens, trigger, candidate):
    """Relations from the candidate up to the lowest common ancestor, and from there down to the trigger; at most three on a side."""
    if tokens[trigger].sentence != tokens[candidate].sentence:
        return "cross"
    candidate = place(tokens, candidate)
    up, at, chain = {}, trigger, []
    for depth in range(4):
        up[at] = "<".join(chain)
        if tokens[at].head < 0:
            break
        chain = [coarse(tokens[at].deprel), *chain]
        at = tokens[at].head
    at, chain = candidate, []
    for depth in range(4):
        if at in up:
            return ">".join(chain) + "|" + up[at]
        if tokens[at].head < 0:
            break
        chain = [*chain, coarse(tokens[at].deprel)]
        at = tokens[at].head
    return "far"


def rule_places(article):
    """Token -> (type of the rule event whose trigger it is in, tokens of its sources, of its targets); the same for moves."""
    events, moves = {}, {}
    by_id = {}

    def covered(actors):
        return {n for actor in actors or [] for s, e in actor.get("spans") or [] for n in article.tokens_in(s, e)}

    for event in article.record["events"]:
        where = [n for s, e in event["trigger"]["spans"] for n in article.tokens_in(s, e)]
        by_id[event["id"]] = where
        for n in where:
            events.setdefault(n, (TYPES.index(event["type"]), covered(event["source"]), covered(event["target"])))
    for move in article.record["moves"]:
        where = by_id.get(move.get("event")) or [n for s, e in move["evidence"]["spans"] for n in article.tokens_in(s, e)]
        for n in where:
            moves.setdefault(n, (KINDS.index(move["kind"]), covered([move["actor"]] if move["actor"] else []), covered(move["toward"])))
    return events, moves


def statement_places(article):
    """Token -> the innermost statement that holds it: 1 (cue) or 2 (content), words of source and addressee, the source's entity."""
    out = {}
    size = {}
    for statement in article.record["statements"]:
        span = sum(e - s for s, e in statement["content"]["spans"])

        def covered(part):
            return {n for s, e in (part or {}).get("spans") or [] for n in article.tokens_in(s, e)}

        source, addressee = covered(statement.get("source")), covered(statement.get("addressee"))
        entity = (statement.get("source") or {}).get("entity")
        for kind, part in ((2, statement["content"]), (1, statement.get("cue"))):
            for n in covered(part):
                if n not in out or span < size[n] or kind == 1 and out[n][0] != 1:
                    out[n], size[n] = (kind, source, addressee, entity), span
    return out


LEXICON = {}                       # "lemma/v" or "lemma/n" -> the type that most frames with this trigger have; filled by read_lexicon


def read_lexicon(folder):
    """The type of a trigger word in the action lexicon: that of most of its frames, "?" behind it if less than two thirds."""
    sets = {}
    for name in ("nouns.tsv", "verbs.tsv"):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for line in file:
                if not line.startswith("#") and line.strip():
                    columns = line.rstrip("\n").split("\t")
                    sets.setdefault(columns[0].lstrip("&"), []).append(columns[1])
    counts = {}
    for name in sorted(os.listdir(os.path.join(folder, "actions"))):
        with open(os.path.join(folder, "actions", name), encoding="utf-8") as file:
            for line in file:
                if line.startswith("#") or not line.strip():
                    continue
                frame, kind, code = line.rstrip("\n").split("\t")[:3]
                words = frame.split()
                starred = [w for w in words if w.startswith("*")]
                plain = starred or [w for w in words if w.split(":")[0] not in ("S", "T", "BOTH") and not w.startswith(">")]
                if not plain:
                    continue
                for word in plain[0].lstrip("*").split("|"):
                    for one in sets.get(word[1:], []) if word.startswith("&") else [word]:
                        table = counts.setdefault(f"{one.split('_')[0].lower()}/{kind}", {})
                        table[code] = table.get(code, 0) + (0.3 if "_" in one else 1)
    out = {}
    for word, table in counts.items():
        code = max(sorted(table), key=table.get)
        out[word] = code if table[code] >= sum(table.values()) * 2 / 3 else code + "?"
    return out


class Slots:
    """Turns features into numbers; values that are not known get number 0."""

    def __init__(self, names, tables=None):
        self.names = names
        self.tables = tables or {name: {"": 0} for name in names}
        self.open = tables is None
        self.counts = {name: {} for name in names}

    def number(self, name, value):
        table = self.tables[name]
        if value not in table:
            if not self.open:
                return 0
            table[value] = len(table)
        if self.open:
            self.counts[name][value] = self.counts[name].get(value, 0) + 1
        return table[value]

    def row(self, values):
        return [self.number(name, str(value)) for name, value in zip(self.names, values)]

    def close(self, least):
        """Forgets values seen less than `least` times; returns old number -> new number for each slot."""
        maps = []
        for name in self.names:
            kept = {"": 0}
            change = [0] * len(self.tables[name])
            for value, number in self.tables[name].items():
                if value and self.counts[name].get(value, 0) >= least:
                    kept[value] = change[number] = len(kept)
            self.tables[name] = kept
            maps.append(change)
        self.open = False
        return maps


TRIGGER_SLOTS = ["upos", "relation", "rule", "rule move", "statement", "entity", "lexicon"]
PAIR_SLOTS = ["distance", "sentence", "kind", "path", "case", "rule", "statement", "pronoun"]


def distance(trigger, candidate):
    gap = candidate - trigger
    size = sum(abs(gap) >= limit for limit in DISTANCES)
    return f"{'+' if gap > 0 else '-'}{size}"


def features(window, trigger_slots, pair_slots):
    article, tokens = window.article, window.article.tokens
    if not hasattr(article, "places"):
        article.places = rule_places(article), statement_places(article)
    (events, moves), statements = article.places
    window.trigger_slots, window.pair_slots, window.near = [], [], []
    for n in window.triggers:
        token = tokens[n]
        rule, move, statement = events.get(n), moves.get(n), statements.get(n)
        window.trigger_slots.append(trigger_slots.row([
            token.upos, coarse(token.deprel), TYPES[rule[0]] if rule else "no", KINDS[move[0]] if move else "no",
            statement[0] if statement else "no", token.entity != "O",
            LEXICON.get(token.lemma.lower() + "/" + token.upos[0].lower(), "no")]))
        near = [k for k, c in enumerate(window.candidates)
                if c.token != n and -NEAR_BEFORE <= tokens[c.token].sentence - token.sentence <= NEAR_AFTER]
        rows = []
        for k in near:
            c = window.candidates[k]
            case = next((tokens[m].lemma.lower() for m in article.children[c.token] if tokens[m].deprel == "case"), "no")
            inside = range(*c.span)
            r = "no"
            if rule or move:
                source = any(m in (rule or move)[1] for m in inside)
                target = any(m in (rule or move)[2] for m in inside)
                r = f"{source + 2 * target}"
            s = "no"
            if statement:
                part = ("source" if c.token in statement[1] else "same" if c.entity and c.entity == statement[3] else
                        "addressee" if c.token in statement[2] else "other")
                s = part + str(statement[0])
            rows.append(pair_slots.row([distance(n, c.token), tokens[c.token].sentence - token.sentence, c.kind, path(tokens, n, c.token),
                                        case if case in PREPOSITIONS or case == "no" else "other", r, s,
                                        tokens[c.token].lemma.lower() if c.kind in (6, 7) else "no"]))
        window.near.append(near)
        window.pair_slots.append(rows)


COUNTRIES = {}                     # normalised name -> ISO code; filled by read_countries


def read_countries(path):
    """Names and other names of countries, from data/discourse/countries.tsv."""
    out = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                name, code, _, others, _ = line.rstrip("\n").split("\t")
                out.update({norm(form): code for form in [name, *others.split("; ")] if form != "-"})
    return out


def positives(window, near, accepted):
    """Positions in `near` of the candidates that the annotation means.

    First those whose head word ends an accepted name ("government" of "Syrian government", never "Syrian"), or whose entity has one, or
    that are the country meant; if there is none, places and peoples of an accepted code; else whatever shares its words.
    """
    article = window.article
    names = [norm(a) for a in accepted if a != "unknown" and norm(a)]
    if not names:
        return []
    lasts = {a.split()[-1] for a in names if len(a) != 3 or " " in a}
    codes = {a.upper() for a in names if len(a) == 3}
    wanted = {COUNTRIES[a] for a in names[:2] if a in COUNTRIES}
    scores = []
    for k in near:
        c = window.candidates[k]
        entity = norm(c.names[1]) if c.entity and len(c.names) > 1 else ""
        if c.kind in (3, 5):
            own = {name for name in c.names[1:] if len(name) == 3}
            score = 3 if norm(c.names[0]) in names or entity in names or own & wanted else 2 if own & codes else 0
        elif norm(c.names[0]) in names or norm(article.tokens[c.token].form) in lasts or entity and (entity in names or entity.split()[-1] in lasts):
            score = 3
        else:
            score = 1 if same(names, c.names) else 0
        scores.append(score)
    best = max(scores, default=0)
    if best == 0:
        return []
    meant = {window.candidates[k].entity for k, score in zip(near, scores) if score == 3} - {None}
    return [p for p, (k, score) in enumerate(zip(near, scores)) if score == best or best == 3 and window.candidates[k].entity in meant]


def label(window_list, gold, moves_too=True):
    """Puts the annotation of an article on its windows. gold: {"events", "moves"} with triggers and evidence as spans."""
    article = window_list[0].article
    tokens = article.tokens
    where = {n: (w, i) for w in window_list for i, n in enumerate(w.triggers)}
    lemmas = set()
    lost = 0
    for kind, items in (("events", gold["events"]), ("moves", gold["moves"])):
        for item in items:
            spans = item["trigger"]["spans"] if kind == "events" else item["evidence"]["spans"]
            numbers = [n for s, e in spans for n in article.tokens_in(s, e)]
            head = article.head_of(numbers)
            if head not in where:
                others = [n for n in numbers if n in where]
                head = others[0] if others else None
            if head is None:
                lost += 1
                continue
            w, i = where[head]
            item["words"] = [n for n in numbers if n in w.first]
            if kind == "events":
                w.labels.setdefault(head, []).append(item)
                lemmas.add(tokens[head].lemma.lower())
                for n in numbers:
                    w.ignored.add(n)
            else:
                w.moves.setdefault(head, []).append(item)
                for n in numbers:
                    w.moves_ignored.add(n)
    for w in window_list:
        for n in w.triggers:
            if tokens[n].lemma.lower() in lemmas:
                w.ignored.add(n)
    return lost


def read_gold(folder, name, text):
    path_ = os.path.join(folder, name + ".json")
    if not os.path.exists(path_):
        return None
    with open(path_, encoding="utf-8") as file:
        gold = json.load(file)
    for kind, key in (("events", "trigger"), ("moves", "evidence")):
        for item in gold[kind]:
            if kind == "moves":
                item["kind"] = [k for k in as_list(item["kind"]) if k in KINDS]
            if isinstance(item[key], str):
                start = text.find(item[key])
                item[key] = {"spans": [[start, start + len(item[key])]] if start >= 0 else []}
        gold[kind] = [item for item in gold[kind] if item.get("types") or item.get("kind")]
    return gold


def as_list(value):
    return value if isinstance(value, list) else [value] if value else []
