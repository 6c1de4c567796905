"""Reads an export with the library that people read that format with, and prints what it holds as JSON: read_export.py FORMAT FILE."""
import csv
import json
import sys
from collections import Counter


def graphml(path):
    import networkx
    return graph(networkx.read_graphml(path))


def gexf(path):
    import networkx
    return graph(networkx.read_gexf(path))


def graph(found):
    assert found.is_directed()
    # NetworkX gives MultiDiGraph where two nodes have several edges.
    return {"nodes": found.number_of_nodes(), "edges": found.number_of_edges(), "kinds": Counter(data["kind"] for _, data in found.nodes(data=True)),
            "relations": Counter(data["kind"] for _, _, data in found.edges(data=True))}


def prov(path):
    from prov.model import ProvAgent, ProvAttribution, ProvDerivation, ProvDocument, ProvEntity
    document = ProvDocument.deserialize(path, format="json")
    # What cannot be written as PROV-N was read wrongly.
    assert document.get_provn().startswith("document")
    return {kind.__name__: len(list(document.get_records(kind))) for kind in (ProvEntity, ProvAgent, ProvDerivation, ProvAttribution)}


def jsonld(path):
    from pyld import jsonld as reader
    # schema.org's context, cut to what it does to the terms used here, so that nothing is fetched.
    context = {"@context": {"@vocab": "http://schema.org/", "url": {"@type": "@id"}}}
    reader.set_document_loader(lambda url, options={}: {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context})
    with open(path, encoding="utf-8") as file:
        documents = json.load(file)
    nodes = [node for document in documents for node in reader.flatten(document)]
    quads = sum(len(graph) for document in documents for graph in reader.to_rdf(document).values())
    return {"documents": len(documents), "quads": quads, "types": Counter(kind.rsplit("/", 1)[-1] for node in nodes for kind in node.get("@type", []))}


def timeline(path):
    """The fields that TimelineJS documents, and the checks that it makes itself: whole dates, one id each."""
    with open(path, encoding="utf-8") as file:
        events = json.load(file)["events"]
    for event in events:
        assert set(event) <= {"unique_id", "start_date", "end_date", "group", "text", "media", "display_date", "background", "autolink"}, event
        date = event["start_date"]
        assert set(date) <= {"year", "month", "day"} and int(date["year"]) and ("day" not in date or "month" in date), date
        assert 1 <= int(date.get("month", 1)) <= 12 and 1 <= int(date.get("day", 1)) <= 31, date
        assert set(event["text"]) == {"headline", "text"} and event["text"]["headline"], event
    assert len({event["unique_id"] for event in events}) == len(events)
    return {"events": len(events), "groups": Counter(event["group"] for event in events)}


def statements(path):
    import pandas
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}
    table = pandas.read_csv(path, dtype=str, keep_default_na=False)
    assert table.values.tolist() == rows[1:]
    return {"rows": len(table), "columns": list(table.columns)}


def table(path):
    import pandas
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert {len(row) for row in rows} == {len(rows[0])}
    found = pandas.read_csv(path, sep="\t", quoting=csv.QUOTE_NONE, header=None, dtype=str, keep_default_na=False)
    return {"rows": len(found), "columns": len(found.columns)}


def lines(path):
    import pandas
    found = pandas.read_json(path, lines=True, convert_dates=False, dtype=False)
    return {"rows": len(found), "columns": sorted(found.columns)}


READERS = {"graphml": graphml, "gexf": gexf, "prov": prov, "jsonld": jsonld, "timeline": timeline, "statements": statements,
           "records": lines, "plover": lines, **dict.fromkeys(["events", "polecat", "icews", "gdelt", "phoenix"], table)}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
