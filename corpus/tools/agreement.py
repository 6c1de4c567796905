#!/usr/bin/env python3
"""How far two readings of the same articles agree.

usage: agreement.py ARTICLES SECOND        (folders of annotations; articles with only one reading are left out)

Statements pair one to one by content (characters, Jaccard >= 0.5, larger overlaps first); speaker, form, parent, addressee, medium, time and relation are counted over the pairs where either
reading has one. Events pair where their triggers overlap and a type is shared; source, target, status, time and place are counted over the pairs. Moves pair where kind and evidence go together. Printed are F1 (twice the
pairs over all of both readings) and, of the pairs, the share that agrees. A name agrees when one accepted name of each is the same or part of the other. Nothing here needs the texts.
"""
import glob
import json
import os
import re
import sys
import unicodedata


def norm(name):
    name = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    return {w for w in re.findall(r"[a-z0-9]+", name) if w not in ("the", "a", "an", "of", "s")}


def same_names(one, other):
    if not one or not other:
        return not one and not other
    return any(a <= b or b <= a for a in map(norm, one) for b in map(norm, other) if a and b)


def characters(part):
    return {i for start, end in (part or {}).get("spans", ()) for i in range(start, end)}


def same_time(one, other):
    return bool(one and other and (one.startswith(other) or other.startswith(one)))


def pair(ones, others, score):
    """Pairs one to one, the best scores first."""
    scored = sorted(((score(a, b), -i, -k) for i, a in enumerate(ones) for k, b in enumerate(others) if score(a, b) > 0), reverse=True)
    pairs, used_one, used_other = [], set(), set()
    for _, i, k in scored:
        if i not in used_one and k not in used_other:
            used_one.add(i), used_other.add(k)
            pairs.append((ones[-i], others[-k]))
    return pairs


def statement_score(a, b):
    x, y = a["_characters"], b["_characters"]
    overlap = len(x & y) / len(x | y) if x & y else 0
    return overlap if overlap >= 0.5 else 0


def event_score(a, b):
    return len(a["_characters"] & b["_characters"]) if set(a["types"]) & set(b["types"]) else 0


def move_score(a, b):
    return len(a["_characters"] & b["_characters"]) if set(as_list(a["kind"])) & set(as_list(b["kind"])) else 0


def as_list(value):
    return value if isinstance(value, list) else [value]


def main(first, second):
    names = sorted(os.path.basename(p) for p in glob.glob(os.path.join(second, "*.json")) if os.path.exists(os.path.join(first, os.path.basename(p))))
    if not names:
        sys.exit(f"agreement: no article stands in both {first} and {second}")
    totals, details = {}, {}

    def count(kind, pairs, ones, others):
        t = totals.setdefault(kind, [0, 0, 0])
        t[0] += len(pairs)
        t[1] += len(ones)
        t[2] += len(others)

    def tally(key, present, agrees):
        if present:
            d = details.setdefault(key, [0, 0])
            d[0] += bool(agrees)
            d[1] += 1

    for name in names:
        one, other = (json.load(open(os.path.join(folder, name), encoding="utf-8")) for folder in (first, second))
        for reading in (one, other):
            for kind, part in (("statements", "content"), ("events", "trigger"), ("moves", "evidence")):
                for item in reading[kind]:
                    item["_characters"] = characters(item[part])
        pairs = pair(one["statements"], other["statements"], statement_score)
        count("statements", pairs, one["statements"], other["statements"])
        partner = {a["id"]: b["id"] for a, b in pairs}
        for a, b in pairs:
            tally("statement speaker", a.get("speaker") or b.get("speaker"), same_names(a.get("speaker"), b.get("speaker")))
            tally("statement form", True, a["form"] == b["form"])
            tally("statement parent", a.get("parent") or b.get("parent"), partner.get(a.get("parent")) == b.get("parent"))
            tally("statement time", a.get("time") or b.get("time"), same_time(a.get("time"), b.get("time")))
            for key in ("addressee", "medium"):
                tally("statement " + key, a.get(key) or b.get(key), same_names(a.get(key), b.get(key)))
            tally("statement relation", a.get("relation") or b.get("relation"), bool(a.get("relation")) == bool(b.get("relation")))
        pairs = pair(one["events"], other["events"], event_score)
        count("events", pairs, one["events"], other["events"])
        for a, b in pairs:
            tally("event source", True, same_names(a.get("source"), b.get("source")))
            tally("event target", a.get("target") or b.get("target"), same_names(a.get("target"), b.get("target")))
            tally("event status", True, a["status"] == b["status"])
            tally("event time", a.get("time") or b.get("time"), same_time(a.get("time"), b.get("time")))
            tally("event place", a.get("place") or b.get("place"), same_names(as_list(a.get("place") or []), as_list(b.get("place") or [])))
        count("events with both actors", [p for p in pairs if same_names(p[0].get("source"), p[1].get("source")) and same_names(p[0].get("target"), p[1].get("target"))], one["events"], other["events"])
        pairs = pair(one["moves"], other["moves"], move_score)
        count("moves", pairs, one["moves"], other["moves"])
        for a, b in pairs:
            tally("move actor", True, same_names(a.get("actor"), b.get("actor")))
            tally("move toward", a.get("toward") or b.get("toward"), same_names(a.get("toward"), b.get("toward")))
    print(f"{len(names)} articles read twice")
    for kind, (both, a, b) in totals.items():
        print(f"{kind:26} F1 {2 * both / (a + b) if a + b else 0:.3f}  ({a} and {b}, {both} in both)")
    for key, (agreed, all_of) in details.items():
        print(f"{key:26} {agreed / all_of:.3f}  ({all_of})")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
