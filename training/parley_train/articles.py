"""Articles as the event network sees them: tokens and trees from `parley parse`, entities from `parley read`, and who may be an actor."""
import collections
import functools
import json
import re
import unicodedata

PRONOUNS = {"i", "we", "you", "he", "she", "it", "they", "who", "which", "whom", "whose", "that", "those", "these", "this", "both", "all",
            "some", "many", "several", "others", "one"}
POSSESSIVES = {"his", "her", "their", "its", "our", "my", "your"}
Token = collections.namedtuple("Token", "form lemma upos xpos head deprel entity start end sentence")


class Candidate:
    """A word that may stand for an actor: the head of a name, a noun, a pronoun, or an adjective of nationality."""
    __slots__ = ("token", "kind", "span", "entity", "names", "text")

    def __init__(self, token, kind, span, entity, names):
        self.token, self.kind, self.span, self.entity, self.names = token, kind, span, entity, names


class Article:
    def __init__(self, name, text, tokens, sentences, record):
        self.name, self.text, self.tokens, self.sentences, self.record = name, text, tokens, sentences, record
        self.candidates = []

    def tokens_in(self, start, end):
        return [number for number, token in enumerate(self.tokens) if token.start < end and token.end > start]

    def head_of(self, numbers):
        """The first token of a set whose head lies outside of it; punctuation does not count."""
        inside = set(numbers)
        heads = [n for n in numbers if self.tokens[n].head not in inside and self.tokens[n].upos != "PUNCT"]
        return heads[0] if heads else (numbers[0] if numbers else None)


def read_conllu(path):
    """Article id -> (tokens with heads as numbers in the article, -1 for a root; sentences as ranges)."""
    out, name = {}, None
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                name = line[14:]
                out[name] = ([], [])
            elif line and not line.startswith("#"):
                rows.append(line.split("\t"))
            elif not line and rows:
                tokens, sentences = out[name]
                base = len(tokens)
                ranges = {}
                for row in rows:
                    if "-" in row[0]:
                        first, last = map(int, row[0].split("-"))
                        ranges.update({number: row[9] for number in range(first, last + 1)})
                for row in rows:
                    if "-" in row[0]:
                        continue
                    misc = dict(part.split("=", 1) for part in row[9].split("|") if "=" in part)
                    where = misc.get("TokenRange") or ranges[int(row[0])].split("TokenRange=")[1].split("|")[0]
                    start, end = map(int, where.split(":"))
                    head = int(row[6])
                    tokens.append(Token(row[1], row[2], row[3], row[4], base + head - 1 if head else -1, row[7], misc.get("Entity", "O"),
                                        start, end, len(sentences)))
                sentences.append((base, len(tokens)))
                rows = []
    return out


def nationalities(path):
    """Form -> country code, from data/discourse/peoples.tsv."""
    out = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                name, _, code, others = line.rstrip("\n").split("\t")
                for form in [name, *others.split("; ")]:
                    if form != "-":
                        out[form] = None if code == "-" else code
    return out


LEFT = {"det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "flat", "case", "nmod:unmarked", "det:predet"}
KEEP = LEFT | {"fixed", "nmod", "flat:foreign", "appos"}


def phrase(article, children, head):
    """The nominal around a head: its left modifiers, names, and prepositional phrases; neither clauses nor what is joined to it."""
    low = high = head
    stack = [head]
    while stack:
        for child in children[stack.pop()]:
            token = article.tokens[child]
            relation = token.deprel
            if relation in KEEP and relation != "appos" and not (relation == "case" and token.head == head):
                low, high = min(low, child), max(high, child)
                stack.append(child)
    return low, high + 1


def find_candidates(article, peoples):
    tokens = article.tokens
    children = collections.defaultdict(list)
    for number, token in enumerate(tokens):
        if token.head >= 0:
            children[token.head].append(number)
    article.children = children
    owner, heads = {}, {}
    starts = {token.start: number for number, token in enumerate(tokens)}
    for entity in article.record["entities"]:
        for start, end in entity["mentions"]:
            numbers = article.tokens_in(start, end) if start not in starts else []
            number = starts.get(start)
            while number is not None and number < len(tokens) and tokens[number].start < end:
                numbers.append(number)
                number += 1
            if numbers:
                heads[article.head_of(numbers)] = entity
                for number in numbers:
                    owner.setdefault(number, entity)
    for number, token in enumerate(tokens):
        entity = heads.get(number)
        people = token.form in peoples
        if entity is not None:
            kind = {"person": 1, "organisation": 2, "organization": 2, "place": 3}.get(entity["type"], 4) if token.upos != "PRON" else 6
        elif token.upos == "PRON" and token.lemma.lower() in PRONOUNS | POSSESSIVES or token.xpos == "PRP$":
            kind = 7
        elif people:
            kind = 5
        elif token.upos in ("NOUN", "PROPN") and token.deprel not in ("flat", "fixed", "goeswith"):
            kind = 9 if token.deprel in ("compound",) else 8
        else:
            continue
        low, high = phrase(article, children, number) if token.upos not in ("ADJ", "PRON") else (number, number + 1)
        text = article.text[tokens[low].start:tokens[high - 1].end]
        names = [text]
        entity = entity or owner.get(number)
        if entity is not None:
            names += [entity["name"], entity.get("code"), entity.get("country")]
        names += [peoples[tokens[n].form] for n in range(low, high) if tokens[n].form in peoples]
        article.candidates.append(Candidate(number, kind, (low, high), entity["id"] if entity else None, [name for name in names if name]))


def load(conllu, records, texts, peoples):
    parsed = read_conllu(conllu)
    out = {}
    text_of = {}
    with open(texts, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            text_of[row["id"]] = row["text"]
    with open(records, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            tokens, sentences = parsed[record["id"]]
            article = Article(record["id"], record["text"], tokens, sentences, record)
            find_candidates(article, peoples)
            out[article.name] = article
    return out


ISO = dict(pair.split("=") for pair in (
    "russia=RUS;united states=USA;us=USA;u s=USA;ukraine=UKR;iran=IRN;iraq=IRQ;greece=GRC;cyprus=CYP;israel=ISR;turkey=TUR;libya=LBY;"
    "egypt=EGY;france=FRA;germany=DEU;united kingdom=GBR;uk=GBR;italy=ITA;bulgaria=BGR;canada=CAN;american=USA;russian=RUS;ukrainian=UKR;"
    "iranian=IRN;iraqi=IRQ;turkish=TUR").split(";"))


@functools.lru_cache(None)
def norm(name):
    name = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    return " ".join(word for word in re.findall(r"[a-z0-9]+", name) if word not in ("the", "a", "an", "of", "s"))


def same(accepted, got):
    """Whether a name that the annotation accepts is one of the names given: by words of the one within the other, or by country."""
    for a in accepted:
        a = norm(a)
        words = set(a.split())
        for g in got:
            n = norm(g)
            if a and n and (a == n or words <= set(n.split()) or set(n.split()) <= words):
                return True
            if ISO.get(a) and g[:3] == ISO[a] or len(a) == 3 and g[:3].lower() == a:
                return True
    return False
