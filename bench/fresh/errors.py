"""What was missed, invented or read wrongly, one line each: for whoever mends the rules once a round is scored."""

from collections import Counter
from typing import Any

Row = dict[str, Any]


def claim_faults(module: Any, gold: Row, found: Row) -> list[str]:
    """The fields of a matched claim that the scorer counts as wrong."""
    faults = [] if module.value_ok(gold, found) else ["value"]
    faults += [] if module.counted_ok(gold, found) else ["counted"]
    faults += [field for field in ("modifier", "kind") if found.get(field) not in gold[field]]
    faults += ["trend"] if found.get("trend") not in (gold["trend"] or [None]) else []
    faults += ["place"] if gold["place"] and found.get("place") not in gold["place"] else []
    if gold["unit"] and module.singular(str(found.get("unit") or "")) not in map(module.singular, gold["unit"]):
        faults.append("unit")
    for field, words in (("period", module.period_text(found)), ("attribution", found.get("attribution"))):
        wanted = gold[field]["text"] if isinstance(gold[field], dict) else gold[field]
        if wanted != "any" and (not module.overlap(wanted, words) if wanted else bool(words)):
            faults.append(field)
    parts = [module.number(part.get("value")) for part in found.get("parts") or []]
    wanted = [part["value"] for part in module.parts_of(gold)]
    if gold["parts"] != "any" and sorted(map(str, map(float, wanted))) != sorted(map(str, parts)):
        faults.append("parts")
    return faults


def citation_faults(module: Any, gold: Row, found: Row) -> list[str]:
    faults = [] if module.outlet_ok(gold, found) else ["outlet"]
    return faults + ([] if module.date_ok(gold, found) else ["date"])


def shown(finding: Row) -> str:
    """A finding without its offsets and empty fields."""
    return str({key: value for key, value in finding.items() if value not in (None, [], False) and "span" not in key})


def listing(module: Any, rows: list[Row], records: list[Row], task: str) -> str:
    """The errors by kind and language, then passage by passage."""
    kinds: Counter[str] = Counter()
    blocks: list[str] = []
    for row, record in zip(rows, records, strict=True):
        found = [one for one in record.get(task) or [] if one.get("span")]
        matched, missed, rest = module.pairs(row["gold"][task], found)
        zones = list(row["gold"]["ignore"])
        if task == "claims":
            zones += [part["num_span"] for gold in row["gold"][task] for part in module.parts_of(gold)]
        false = [
            one for one in rest if not any(one["span"][0] < end and start < one["span"][1] for start, end in zones)
        ]
        lines = [("missed", f"missed  {shown(gold)}") for gold in missed]
        lines += [("false", f"false   {shown(one)}") for one in false]
        judge = claim_faults if task == "claims" else citation_faults
        for gold, one in matched:
            faults = judge(module, gold, one)
            lines += [(fault, f"{fault:<8}gold {shown(gold)}\n        found {shown(one)}") for fault in faults]
        kinds.update(f"{kind} {row['lang']}" for kind, _ in lines)
        if lines:
            blocks.append("\n".join([f"## {row['id']}\n{row['text']}", *(line for _, line in lines)]))
    summary = ", ".join(f"{kind}: {count}" for kind, count in kinds.most_common())
    return "\n\n".join([summary, *blocks]) + "\n"
