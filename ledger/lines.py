"""The ledger's findings as the objects that `dateline collate` prints."""

from collections.abc import Iterator
from typing import Any

from ledger.collate import Collation
from ledger.figures import Figure, Pointer
from ledger.relations import Relation
from pipeline.record import to_json


def pointer(figure: Figure | Pointer) -> dict[str, Any]:
    """A place in an article."""
    return {"article": figure.article, "span": list(figure.span), "text": figure.text}


def lines(found: Collation) -> Iterator[dict[str, Any]]:
    """One object for each finding: series, relations, copies, citations, origins."""
    for series in found.series:
        yield {
            "kind": "series",
            "measure": series.measure,
            "place": series.place,
            "members": [pointer(f) for f in series.members],
        }
    for relation in found.relations:
        yield relation_line(relation)
    for copy in found.copies:
        altered = [{"copy": pointer(a.copy), "origin": pointer(a.origin)} for a in copy.altered]
        yield {
            "kind": "copy",
            "members": list(copy.members),
            "origin": copy.origin,
            "altered": altered,
            "reason": copy.reason,
        }
    for cited in found.citations:
        line = {
            "kind": "citation",
            "article": cited.article,
            "span": list(cited.span),
            "text": cited.text,
            "outlet": cited.outlet,
            "date": cited.date,
            "resolved": cited.resolved,
        }
        yield line | ({"candidates": list(cited.candidates)} if cited.candidates else {}) | {"reason": cited.reason}
    for origin in found.origins:
        yield {
            "kind": "origin",
            "figure": [pointer(f) for f in origin.figure],
            "independent": origin.independent,
            "roots": list(origin.roots),
        }


def relation_line(relation: Relation) -> dict[str, Any]:
    """A relation, with the fields of its type."""
    line: dict[str, Any] = {
        "kind": "relation",
        "type": relation.type,
        "a": pointer(relation.a),
        "b": pointer(relation.b),
    }
    if relation.c:
        line["c"] = pointer(relation.c)
    if relation.type == "implied":
        line["value"] = to_json(relation.value)
        if relation.against:
            line |= {"against": pointer(relation.against), "holds": relation.holds}
    if relation.correction:
        line["correction"] = True
    if relation.why:
        line["why"] = relation.why
    return line | {"reason": relation.reason}
