"""Learns the lemmatizer's tables: exceptions (form, tag) -> lemma, and edits of the longest known suffix for all other forms.

usage: python3 -m parley_train.lemmas DATA OUT.plm [--dev] [--no-silver]
Reads ud/*-train.conllu.gz, data/lemmas/*.tsv and, for verbs, nouns, adjectives and adverbs that these do not have, polnear/silver-train.conllu.gz. With
--dev the accuracy on the dev splits with gold tags is printed. Nothing is random; about twenty seconds.

A table belongs to a key "UPOS XPOS C", where C is the form's case: a (small first letter or none), A (capital), U (all capitals).
An edit is "=", the answer of the key's table for small letters, or "case|strip|append": case l (small letters), k (keep) or t (capital, then small letters); strip that many
characters from the end; append these. src/Parley.Language/Lemmas/Lemmatizer.cs applies the same steps.
"""
import argparse
import collections
import os
import re

from . import corpora, modelfile

LONGEST = 5
FOLD = str.maketrans("’‘ʼ`´", "'''''")
SILVER = {"VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "NN": "NOUN", "NNS": "NOUN",
          "JJR": "ADJ", "JJS": "ADJ", "RBR": "ADV", "RBS": "ADV"}


def case_of(form):
    letters = [c for c in form if c.isalpha()]
    if not form or not form[0].isupper():
        return "a"
    return "U" if len(letters) > 1 and all(c.isupper() for c in letters) else "A"


def cased(form, how):
    return form.lower() if how == "l" else form if how == "k" else form[:1].upper() + form[1:].lower()


def edit_of(form, lemma):
    """The edit that makes the lemma of the form, or None when none of the shape does."""
    best = None
    for how in "lkt":
        base = cased(form, how)
        same = len(os.path.commonprefix([base, lemma]))
        edit = (len(base) - same + len(lemma) - same, how, len(base) - same, lemma[same:])
        if len(base) - same <= LONGEST + 1 and (same or not base) and (best is None or edit[0] < best[0]):
            best = edit
    return None if best is None else f"{best[1]}|{best[2]}|{best[3]}"


def apply(form, edit):
    how, strip, append = edit.split("|")
    base = cased(form, how)
    return base[:len(base) - int(strip)] + append


LEXICON = os.path.join(os.path.dirname(__file__), "..", "..", "data", "lemmas")


def read_table(name):
    with open(os.path.join(LEXICON, name), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]


def irregular():
    """(key, form, lemma) of the hand-written tables."""
    for base, past, participle in read_table("irregular-verbs.tsv"):
        yield from (("VERB VBD a", past, base), ("VERB VBN a", participle, base))
    for plural, singular in read_table("irregular-nouns.tsv"):
        yield "NOUN NNS a", plural, singular


def observations(data, silver):
    """key -> form in small letters (case in the key) -> Counter of (form, lemma)."""
    seen = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for name in ("ewt-train", "gum-train"):
        for s in corpora.read_treebank(os.path.join(data, "ud", name + ".conllu.gz")):
            for form, upos, xpos, lemma in zip(s.forms, s.upos, s.xpos, s.lemmas):
                form = form.translate(FOLD)
                # Addresses, numbers and halves of words that a typist parted teach nothing.
                if xpos in ("ADD", "GW") or upos == "X" or any(c.isdigit() or c in "@_/\\" for c in form) or len(form) > 24:
                    continue
                seen[f"{upos} {xpos} {case_of(form)}"][form.lower()][form, lemma.translate(FOLD)] += 1
    for key, form, lemma in irregular():
        seen[key][form][form, lemma] += 5   # outvotes a slip of the treebanks, not their habit
    if not silver:
        return seen
    extra = collections.defaultdict(collections.Counter)
    for s in corpora.read_silver(os.path.join(data, "polnear", "silver-train.conllu.gz")):
        for form, xpos, lemma in zip(s.forms, s.xpos, s.lemmas):
            if xpos in SILVER and form.isalpha() and form.islower():
                extra[f"{SILVER[xpos]} {xpos} a", form][lemma] += 1
    for (key, form), lemmas in extra.items():
        if form not in seen[key]:
            seen[key][form][form, lemmas.most_common(1)[0][0]] += 1
    return seen


def learn_rules(examples):
    """suffix -> edit from (form, edit) of distinct forms, leaving out a suffix whose edit the next shorter one gives already."""
    votes = collections.defaultdict(collections.Counter)
    for low, edit in examples:
        for n in range(0, min(LONGEST, len(low)) + 1):
            votes[low[len(low) - n:]][edit] += 1
    rules = {}

    def predicted(suffix):
        while suffix not in rules and suffix:
            suffix = suffix[1:]
        return rules.get(suffix)

    for suffix in sorted(votes, key=lambda v: (len(v), v)):
        (edit, count), total = max(votes[suffix].items(), key=lambda v: (v[1], v[0])), sum(votes[suffix].values())
        if edit != predicted(suffix) and (not suffix or count >= 3 and count * 2 > total):
            rules[suffix] = edit
    return rules


def by_rule(tables, key, form):
    low, rules = form.lower(), tables[key]["rules"] if key in tables else {}
    for n in range(min(LONGEST, len(low)), -1, -1):
        edit = rules.get(low[len(low) - n:])
        if edit == "=":
            return lookup(tables, key[:-1] + "a", low)
        if edit is not None and len(low) > int(edit.split("|")[1]):
            return apply(form, edit)
    return low


def lookup(tables, key, form):
    found = tables[key]["exceptions"].get(form.lower()) if key in tables else None
    return found if found is not None else by_rule(tables, key, form)


def learn(seen):
    """Tables for small letters first; the others learn only where they differ from those."""
    tables = {}
    for key in list(seen):
        if key[-1] != "a" and not key.startswith("PROPN"):
            for low, pairs in seen[key].items():
                for (form, lemma), count in pairs.items():
                    if lemma == lemma.lower():
                        seen[key[:-1] + "a"][low][low, lemma] += count
    for key in sorted(seen, key=lambda k: (k[-1] != "a", k)):
        most = {low: pairs.most_common(1)[0][0] for low, pairs in sorted(seen[key].items())}
        small = key[:-1] + "a"
        same = lambda low, lemma: key != small and small in tables and not key.startswith("PROPN") and lookup(tables, small, low) == lemma
        examples = [(low, "=" if same(low, lemma) else edit_of(form, lemma)) for low, (form, lemma) in most.items()]
        tables[key] = {"rules": learn_rules([e for e in examples if e[1] is not None])}
        tables[key]["exceptions"] = {low: lemma for low, (form, lemma) in most.items() if by_rule(tables, key, form) != lemma}
    return tables


def numeral(form, upos, xpos):
    """1,100 -> 1100; 7,5 -> 7.5; AK47s -> AK47; the 1990s as they are."""
    if upos == "NUM":
        return re.sub(r",(?=[0-9])", ".", re.sub(r",(?=[0-9]{3}(?![0-9]))", "", form))
    return form[:-1] if xpos == "NNS" and re.search("[1-9]s$", form) else form


def lemma_of(tables, form, upos, xpos):
    form = form.translate(FOLD)
    if any("0" <= c <= "9" for c in form):
        return numeral(form, upos, xpos)
    for key in (f"{upos} {xpos} {case_of(form)}", f"{upos} {xpos} a"):
        if key in tables:
            return lookup(tables, key, form)
    return form if upos in ("PROPN", "X", "SYM", "PUNCT") else form.lower()


def score(tables, path, show=0):
    right = total = 0
    wrong = collections.Counter()
    for s in corpora.read_treebank(path):
        for form, upos, xpos, lemma in zip(s.forms, s.upos, s.xpos, s.lemmas):
            got = lemma_of(tables, form, upos, xpos)
            right, total = right + (got == lemma.translate(FOLD)), total + 1
            if got != lemma.translate(FOLD):
                wrong[form, upos, xpos, lemma, got] += 1
    for row, count in wrong.most_common(show):
        print(count, *row)
    return right / total


# Rows of our own that the file carries with their lemmas, for the test that holds this program and the C# one together.
PROBES = [("talks", "NOUN", "NNS"), ("Talks", "NOUN", "NNS"), ("SANCTIONS", "NOUN", "NNS"), ("met", "VERB", "VBD"), ("was", "AUX", "VBD"),
          ("n’t", "PART", "RB"), ("’s", "PART", "POS"), ("Geneva", "PROPN", "NNP"), ("GENEVA", "PROPN", "NNP"), ("Nations", "PROPN", "NNPS"),
          ("blorbed", "VERB", "VBD"), ("blorbing", "VERB", "VBG"), ("zzz", "NOUN", "ZZ"), ("Zzz", "PROPN", "ZZ"), ("1,200", "NUM", "CD"),
          ("1990s", "NOUN", "NNS"), ("T72s", "NOUN", "NNS"), ("7,5", "NUM", "CD"), ("Russian", "ADJ", "JJ"), ("Biggest", "ADJ", "JJS"),
          ("İzmir", "PROPN", "NNP"), ("fled", "VERB", "VBD"), ("them", "PRON", "PRP"), ("--", "PUNCT", ":")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data"), parser.add_argument("out")
    parser.add_argument("--dev", action="store_true"), parser.add_argument("--no-silver", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    tables = learn(observations(options.data, not options.no_silver))
    print(len(tables), "tables,", sum(len(t["rules"]) for t in tables.values()), "rules,",
          sum(len(t["exceptions"]) for t in tables.values()), "exceptions")
    if options.dev:
        for name in ("ewt-dev", "gum-dev"):
            print(name, f"{score(tables, os.path.join(options.data, 'ud', name + '.conllu.gz'), options.show):.4f}")
    probes = [[*probe, lemma_of(tables, *probe)] for probe in PROBES]
    modelfile.write(options.out, "lemmas", "1", {"longest": LONGEST, "tables": tables, "probes": probes}, {})


if __name__ == "__main__":
    main()
