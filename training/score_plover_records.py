#!/usr/bin/env python3
"""Score the coding of raw sentences on PLOVER's gold standard records (gsr-cameo.json; Open Event Data Alliance, CC BY-SA 4.0).

usage: score_plover_records.py --texts GSR.json              print the sentences as JSON lines for `parley read --format jsonl`
       score_plover_records.py GSR.json RECORDS.jsonl [-v]   score what it gave; -v lists what is wrong

A record is right when one event has its type, a source that overlaps its sources and a target that overlaps its targets (a record without
targets asks for none). Actors overlap when their countries agree or their words share one in capitals. Names of types of 2016 are folded:
DEMAND to REQUEST, DISAPPROVE and INVESTIGATE to ACCUSE, FIGHT to ASSAULT; CONCEDE and RETREAT count as one.
"""
import collections
import json
import re
import sys

FOLD = dict(DEMAND="REQUEST", DISAPPROVE="ACCUSE", INVESTIGATE="ACCUSE", FIGHT="ASSAULT", CONCEDE="YIELD", RETREAT="YIELD")


def fold(name):
    return FOLD.get(name, name)


def load(path):
    with open(path, encoding="utf-8") as file:
        return [row for row in json.load(file) if row["event"] != "DOCUMENT" and row.get("text")]


def names(text):
    return set(re.findall(r"\b[A-Z][\w-]+", text or ""))


def overlaps(gold, actors, text):
    for one in gold:
        code = (one.get("code") or "")[:3]
        for actor in actors:
            if code and code in (actor.get("country"), (actor.get("code") or "")[:3]):
                return True
            words = names(actor.get("name")).union(*(names(text[start:end]) for start, end in actor.get("spans") or ()))
            if names(one.get("actorText")) & words or one.get("actorText", "").lower() in (actor.get("name") or "").lower() != "":
                return True
    return False


def actors(row, key):
    """The actors of a record; a few records have a string or a single object instead of a list."""
    value = row.get(key) or []
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def judge(row, record):
    """What of a record is found: any event of the type, any with the source, any with the target, one with all three."""
    found = [False] * 4
    for event in record.get("events", []):
        sides = event.get("source") or [], event.get("target") or []
        kind = fold(event["type"]) == fold(row["event"])
        source = overlaps(actors(row, "source"), sides[0], record["text"])
        target = not actors(row, "target") or overlaps(actors(row, "target"), sides[1], record["text"])
        for i, value in enumerate((kind, source, target, kind and source and target)):
            found[i] |= value
    return found


def main(arguments):
    if arguments[0] == "--texts":
        for row in load(arguments[1]):
            print(json.dumps({"id": row["id"], "text": row["text"], "date": row["date"]}))
        return
    with open(arguments[1], encoding="utf-8") as file:
        records = {record["id"]: record for record in map(json.loads, file)}
    rows = load(arguments[0])
    totals, kinds = [0] * 4, collections.defaultdict(lambda: [0, 0])
    for row in rows:
        found = judge(row, records.get(row["id"], {}))
        totals = [total + one for total, one in zip(totals, found)]
        kinds[fold(row["event"])][0] += found[3]
        kinds[fold(row["event"])][1] += 1
        if "-v" in arguments and not found[3]:
            got = [(event["type"], [a["code"] for a in event["source"]], [a["code"] for a in event["target"]]) for event in records[row["id"]]["events"]]
            print(row["event"], [a.get("actorText") for a in actors(row, "source")], [a.get("actorText") for a in actors(row, "target")], got, row["text"])
    for label, total in zip(("type", "source", "target", "all three"), totals):
        print(f"{label:10} {100 * total / len(rows):5.1f} % of {len(rows)}")
    for kind, (right, count) in sorted(kinds.items()):
        print(f"  {kind:10} {right}/{count}")


if __name__ == "__main__":
    main(sys.argv[1:])
