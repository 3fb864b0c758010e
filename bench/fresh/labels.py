"""The short form in which a person labels a passage, and the gold record that it stands for.

A sheet is a text file: `## ID` heads a passage, its text follows in lines that begin with `> `, then the labels, one a
line, or the line `none`. Quoted words are looked up in the passage; `#2` before a quotation: its second occurrence.

    claims      at least [12] churches | 12 | at_least | period in May | by police | place KE
    citations   reported NK News on 18 July | NK News | date 2023-07-18
    both        ignore (600 kgs)
"""

import re
from collections.abc import Iterator
from typing import Any

Row = dict[str, Any]
KINDS = ("count", "money", "percent", "measure", "ratio", "rank")
MODIFIERS = ("exact", "approx", "at_least", "at_most", "more_than", "less_than", "range")
TRENDS = ("increase", "decrease")
SOURCES = ("outlet", "agency", "report")

CLAIMS = """\
# A line a claim:      QUOTE | VALUE | FIELD …      with the number in [brackets]; `#2 QUOTE`: its second occurrence.
#   VALUE              12 · 0.6667 · 30..35 a range · ~24..99 a vague plural
#   FIELD              at_least / approx (default: exact, range or approx) · money / percent … (default: count)
#                      counted churches / places (default: in a count what follows the number; - : not scored)
#                      unit USD · trend increase / - · place KE / - · event killed · cumulative
#                      period in May · by police · (period ? or by ? : doubtful, not scored)
#                      part [five] women = 5 women (several fields for several parts; part ? : doubtful)
# ignore QUOTE         neither right nor wrong.        none: the passage holds no claim."""
CITATIONS = """\
# A line a citation:   QUOTE | OUTLET / other name | FIELD …      `#2 QUOTE`: its second occurrence.
#   FIELD              date 2023-07-18 / 2022-07-18 (default: none given; ? : not scored) · kind outlet / agency
# ignore QUOTE         neither right nor wrong.        none: the passage holds no citation."""
FORMS = {"claims": CLAIMS, "citations": CITATIONS}


class LabelError(ValueError):
    """A label that does not fit its passage; the message names the line and what to write."""


def sheet(rows: list[Row], task: str) -> str:
    """The sheet to label by hand."""
    blocks = [f"{FORMS[task]}\n"]
    for row in rows:
        quoted = "\n".join(f"> {line}".rstrip() for line in row["text"].split("\n"))
        blocks.append(f"## {row['id']} {row.get('reference_date', '')}".rstrip() + f"\n{quoted}\n\n")
    return "\n".join(blocks)


def find(quote: str, text: str) -> tuple[int, int]:
    """Where the quoted words stand; without `#N` they must stand there once, or the first of them is meant."""
    numbered = re.match(r"#(\d+) ", quote)
    wanted = int(numbered[1]) if numbered else 1
    words = quote[numbered.end() :] if numbered else quote
    at = -1
    for _ in range(wanted):
        at = text.find(words, at + 1)
        if at < 0:
            raise LabelError(f"“{words}” does not stand in the passage{f' {wanted} times' if wanted > 1 else ''}")
    return at, at + len(words)


def alternatives(words: str) -> list[str | None]:
    return [None if word == "-" else word for word in re.split(r"\s+/\s+", words.strip())]


def among(words: str, allowed: tuple[str, ...], what: str) -> list[str | None]:
    chosen = alternatives(words)
    if wrong := [word for word in chosen if word is not None and word not in allowed]:
        raise LabelError(f"no {what} “{wrong[0]}”; there are: {', '.join(allowed)}")
    return chosen


def number(words: str) -> float | int:
    try:
        value = float(words)
    except ValueError:
        raise LabelError(f"“{words}” is no number; write 1200000 or 0.25") from None
    return int(value) if value.is_integer() else value


def amount(words: str) -> Row:
    """`12`, `30..35`, `~24..99`: value, low, high, vague and the modifier that goes without saying."""
    low, dots, high = words.removeprefix("~").partition("..")
    if not dots:
        return {"value": number(low), "low": None, "high": None, "vague": False, "modifier": ["exact"]}
    vague = words.startswith("~")
    return {
        "value": None,
        "low": number(low),
        "high": number(high),
        "vague": vague,
        "modifier": ["approx"] if vague else ["range"],
    }


def part(words: str, text: str) -> Row:
    """`[five] women = 5 women`: a part's number and its noun; without brackets the quotation is the number."""
    quote, equals, meaning = words.rpartition("=")
    value, _, counted = meaning.strip().partition(" ")
    if not equals:
        raise LabelError(f"a part is QUOTE = VALUE NOUN, not “{words}”")
    span, num_span = bracketed(quote.strip(), text)
    return {"num_span": num_span or span, "value": number(value), "counted": counted.strip() or None}


def bracketed(quote: str, text: str) -> tuple[list[int], list[int] | None]:
    """The span of `at least [12] churches` and that of the number inside the brackets."""
    marked = re.search(r"\[([^\[\]]+)\]", quote)
    if not marked:
        return list(find(quote, text)), None
    start, end = find(quote[: marked.start()] + marked[1] + quote[marked.end() :], text)
    begin = start + marked.start() - (len(numbered[0]) if (numbered := re.match(r"#\d+ ", quote)) else 0)
    return [start, end], [begin, begin + len(marked[1])]


def claim(fields: list[str], text: str) -> Row:
    """The gold claim that a line stands for."""
    if len(fields) < 2:
        raise LabelError("a claim is QUOTE | VALUE | FIELD …")
    span, num_span = bracketed(fields[0], text)
    if num_span is None:
        raise LabelError(f"put the number of “{fields[0]}” in [brackets]")
    gold: Row = {"span": span, "text": text[span[0] : span[1]], "num_span": num_span, **amount(fields[1])}
    gold |= {"kind": ["count"], "counted": [], "unit": None, "trend": None, "period": None}
    gold |= {"place": None, "attribution": None, "event": None, "cumulative": False, "parts": []}
    for field in fields[2:]:
        set_claim_field(gold, field, text)
    if not gold["counted"]:
        after = text[num_span[1] : span[1]].strip(" -()") if gold["kind"] == ["count"] else ""
        gold["counted"] = [after or None]
    if gold["unit"] is None and gold["kind"] == ["percent"]:
        gold["unit"] = ["percent"]
    return gold


def set_claim_field(gold: Row, field: str, text: str) -> None:
    name, _, words = field.partition(" ")
    words = words.strip()
    if name in MODIFIERS:
        gold["modifier"] = among(field, MODIFIERS, "modifier")
    elif name in KINDS:
        gold["kind"] = among(field, KINDS, "kind")
    elif name == "period":
        gold["period"] = "any" if words == "?" else {"text": text[slice(*find(words, text))]}
    elif name == "by":
        gold["attribution"] = "any" if words == "?" else text[slice(*find(words, text))]
    elif name == "part":
        gold["parts"] = "any" if words == "?" else [*gold["parts"], part(words, text)]
    elif name == "trend":
        gold["trend"] = among(words, TRENDS, "trend")
    elif name in ("counted", "unit", "place"):
        gold[name] = alternatives(words)
    elif name == "event":
        gold["event"] = words
    elif field == "cumulative":
        gold["cumulative"] = True
    else:
        raise LabelError(f"no field “{name}”; the head of the sheet names them")


def citation(fields: list[str], text: str) -> Row:
    """The gold citation that a line stands for."""
    if len(fields) < 2:
        raise LabelError("a citation is QUOTE | OUTLET | FIELD …")
    start, end = find(fields[0], text)
    gold: Row = {"span": [start, end], "text": text[start:end], "outlet": alternatives(fields[1])}
    gold |= {"date": [None], "kind": ["outlet"]}
    for field in fields[2:]:
        name, _, words = field.partition(" ")
        if name == "date":
            gold["date"] = "any" if words.strip() == "?" else alternatives(words)
        elif name == "kind":
            gold["kind"] = among(words, SOURCES, "kind")
        else:
            raise LabelError(f"no field “{name}” of a citation; there are date and kind")
    return gold


def blocks(written: str) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Each passage's id with its label lines (and their line numbers)."""
    name, lines = "", list[tuple[int, str]]()
    for at, line in enumerate(written.split("\n"), 1):
        if line.startswith("## "):
            if name:
                yield name, lines
            name, lines = line.split()[1], []
        elif line.strip() and not line.startswith((">", "# ")):
            lines.append((at, line.strip()))
    if name:
        yield name, lines


def gold_of(row: Row, lines: list[tuple[int, str]], task: str) -> tuple[Row, list[str]]:
    """The gold of one passage and what is wrong with its labels."""
    gold: Row = {task: [], "ignore": []}
    errors = [] if lines else [f"{row['id']}: no label; write `none` if nothing is there"]
    for at, line in lines:
        fields = [field.strip() for field in line.split(" | ")]
        try:
            if line.startswith("ignore "):
                gold["ignore"].append(list(find(line.removeprefix("ignore ").strip(), row["text"])))
            elif line != "none":
                gold[task].append((claim if task == "claims" else citation)(fields, row["text"]))
        except LabelError as error:
            errors.append(f"line {at}, {row['id']}: {error}")
    return gold, errors


def resolve(rows: list[Row], written: str, task: str) -> list[Row]:
    """The rows with their gold; raises one `LabelError` that lists every label that does not fit."""
    known = {row["id"]: row for row in rows}
    labelled: dict[str, Row] = {}
    errors: list[str] = []
    for name, lines in blocks(written):
        if name not in known:
            errors.append(f"no passage {name} in the sheet")
            continue
        labelled[name], wrong = gold_of(known[name], lines, task)
        errors += wrong
    errors += [f"{name}: not in the labels" for name in known if name not in labelled]
    if errors:
        raise LabelError("\n".join(errors))
    return [{**row, "gold": labelled[row["id"]]} for row in rows]
