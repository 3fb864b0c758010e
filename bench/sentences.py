"""What the product finds in the test sentences of each language.

    ./run.sh bench sentences [LANGUAGE...] [--errors]

`tests/sentences/<language>.jsonl`: sentences of the project's own (their facts are invented), each with everything that
must be found in it: claims, dates, countries, citations. Whatever else is found is false.
"""

import argparse
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.quality import extract_row

Row = dict[str, Any]
FOLDER = Path(__file__).resolve().parent.parent / "tests" / "sentences"
FINDINGS = ("claim", "value", "modifier", "counted", "date", "TIMEX", "country", "citation", "day")


def languages() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("*.jsonl"))


def sentences(language: str) -> list[Row]:
    lines = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


def fold(words: str | None) -> str:
    """Letters and digits in lower case, without accents."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKD", words or "").casefold()).strip()


def meets(one: Row, other: Row) -> bool:
    start, end = one["span"]
    return bool(start < other["span"][1] and other["span"][0] < end)


def alike(one: str | None, other: str | None) -> bool:
    """Whether one name holds the other."""
    a, b = fold(one), fold(other)
    return bool(a and b) and (a in b or b in a)


def near(wanted: float, found: float | None) -> bool:
    return found is not None and abs(wanted - found) <= max(1e-3 * abs(wanted), 4e-3 if abs(wanted) < 1 else 0)


def value_right(wanted: Row, found: Row) -> bool:
    """The number itself, the bounds of a range, or any number inside a vague plural."""
    if wanted["value"] is not None:
        return near(wanted["value"], found["value"])
    if wanted["modifier"] == "range":
        return near(wanted["low"], found["low"]) and near(wanted["high"], found["high"])
    number = found["value"] if found["value"] is not None else found["low"]
    return number is not None and wanted["low"] <= number <= wanted["high"]


def compare(sentence: Row, record: Row) -> Iterator[tuple[str, str, str]]:
    """What was right, missed, wrong or false: verdict, finding, words."""
    for wanted in sentence["claims"]:
        met = [claim for claim in record["claims"] if meets(claim, wanted)]
        yield "right" if met else "missed", "claim", wanted["text"]
        if not met:
            continue
        best = next((claim for claim in met if value_right(wanted, claim)), met[0])
        yield "right" if value_right(wanted, best) else "wrong", "value", f"{wanted['text']}: {best['value']}"
        yield "right" if best["modifier"] == wanted["modifier"] else "wrong", "modifier", wanted["text"]
        if "counted" in wanted:
            right = alike(wanted["counted"], best["counted"])
            yield "right" if right else "wrong", "counted", f"{wanted['text']}: {best['counted']}"
    for wanted in sentence["dates"]:
        met = [date for date in record["dates"] if meets(date, wanted)]
        yield "right" if met else "missed", "date", wanted["text"]
        if met:
            right = any(date["value"] == wanted["value"] for date in met)
            yield "right" if right else "wrong", "TIMEX", f"{wanted['text']}: {met[0]['value']}"
    codes = {country["code"] for country in record["countries"]}
    for code in sentence["countries"]:
        yield "right" if code in codes else "missed", "country", code
    for wanted in sentence["citations"]:
        met = [citation for citation in record["citations"] if alike(citation["outlet"], wanted["outlet"])]
        yield "right" if met else "missed", "citation", wanted["outlet"]
        if met:
            yield "right" if met[0]["date"] == wanted["date"] else "wrong", "day", wanted["outlet"]
    yield from false_findings(sentence, record)


def false_findings(sentence: Row, record: Row) -> Iterator[tuple[str, str, str]]:
    """What was found and is not there; a prison term may also be a duration."""
    claims, dates = sentence["claims"] + sentence.get("parts", []), sentence["dates"]
    zones = {"claims": claims, "dates": dates + claims, "citations": sentence["citations"]}
    for field, allowed in zones.items():
        for found in record[field]:
            if not any(meets(found, wanted) for wanted in allowed):
                yield "false", field.removesuffix("s"), found["text"]
    for country in record["countries"]:
        if country["code"] not in sentence["countries"]:
            yield "false", "country", country["code"]


def results(language: str) -> list[tuple[str, str, str, str]]:
    """Every verdict on the sentences of a language, with the sentence."""
    return [
        (*verdict, sentence["text"])
        for sentence in sentences(language)
        for verdict in compare(sentence, extract_row({**sentence, "id": language}))
    ]


def figures(verdicts: Iterable[tuple[str, str, str, str]]) -> dict[str, tuple[int, int]]:
    """For each finding how many are right of how many; `false …`: how many were made up, of none."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for verdict, finding, _, _ in verdicts:
        if verdict == "false":
            right[f"false {finding}"] += 1
        else:
            right[finding] += verdict == "right"
            wanted[finding] += 1
    return {finding: (right[finding], wanted[finding]) for finding in [*FINDINGS, *sorted(right - wanted)]}


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="./run.sh bench sentences", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help=f"of: {', '.join(languages())} (all)")
    parser.add_argument("--errors", action="store_true", help="print what was missed, wrong or false")
    args = parser.parse_args()
    if unknown := [language for language in args.languages if language not in languages()]:
        parser.error(f"no sentences in {', '.join(unknown)}; there are: {', '.join(languages())}")
    for language in args.languages or languages():
        verdicts = results(language)
        shown = [f"{finding} {right}/{wanted}" for finding, (right, wanted) in figures(verdicts).items() if wanted]
        false = sum(verdict == "false" for verdict, _, _, _ in verdicts)
        print(f"{language:<3} {' · '.join(shown)} · false {false}", flush=True)
        if args.errors:
            for verdict, finding, words, text in verdicts:
                if verdict != "right":
                    print(f"    {verdict:<6} {finding:<8} {words}  —  {text}")


if __name__ == "__main__":
    main()
