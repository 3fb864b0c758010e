"""The whole records of the project's own sentences, as they are pinned:  ./run.sh bench records [LANGUAGE...]

`tests/records/<language>.jsonl` has a line for each sentence of the tests, and for each ten of `tests/sentences` as one
article: everything that was found, right or wrong. The floors of `bench sentences` say how good the rules are; these
lines show what a change of the rules did. Run it after such a change, read the difference, and commit both together.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.quality import extract_row
from bench.sentences import languages, sentences

TESTS = Path(__file__).resolve().parent.parent / "tests"
FOLDER = TESTS / "records"
FIELDS = ("dates", "countries", "claims", "citations", "flags", "topics", "dateline", "labels")
DAY = "2023-08-08"
Row = dict[str, Any]


def lines_of(language: str) -> list[str]:
    """A line of JSON for each text: its findings without what is null, false or empty."""
    return [json.dumps(_found(row), ensure_ascii=False, separators=(",", ":"), default=list) for row in texts(language)]


def texts(language: str) -> Iterator[Row]:
    """The project's own texts in a language, as rows of `dateline extract --jsonl`."""
    marked = sentences(language)
    yield from marked
    for n in range(0, len(marked), 10):
        text = "\n\n".join(row["text"] for row in marked[n : n + 10])
        yield {"text": text, "language": language, "reference_date": marked[n].get("reference_date", DAY)}
    for text in (*_listed(language), *_columns(language)):
        yield {"text": text, "language": language, "reference_date": DAY}


def _listed(language: str) -> Iterator[str]:
    """From the lists of claims and of citations, which have below a sentence what is to be found in it."""
    for file in ("sentences.txt", "languages.txt"):
        section = "en" if file == "sentences.txt" else ""
        for line in (TESTS / "pipeline" / "claims" / file).read_text("utf-8").splitlines():
            if line.startswith("## ") and file == "languages.txt":
                section = line[3:].strip()
            elif line and line[0] not in "#>" and section == language:
                yield line
    for line in (TESTS / "pipeline" / "citations" / "sentences.txt").read_text("utf-8").splitlines():
        if line.startswith(f"{language}: "):
            yield line.removeprefix(f"{language}: ")


def _columns(language: str) -> Iterator[str]:
    """From the tables of dates and countries; the second of countries is English."""
    for file, column in (("dates/sentences.tsv", 1), ("countries/languages.tsv", 2), ("countries/sentences.tsv", 2)):
        for line in (TESTS / "pipeline" / file).read_text("utf-8").splitlines():
            cells = line.split("\t")
            of = "en" if file == "countries/sentences.tsv" else cells[0]
            if not line.startswith("#") and len(cells) > column and of == language:
                yield cells[column]


def _found(row: Row) -> Row:
    read = extract_row({"id": "", **row})
    return {field: said for field in FIELDS if (said := _said(read[field]))}


def _said(value: Any) -> Any:
    """A value without what says nothing; fractions to four places."""
    if isinstance(value, dict):
        return {key: said for key, inner in value.items() if (said := _said(inner)) not in (None, False, [], {}, "")}
    if isinstance(value, list | tuple):
        return [_said(inner) for inner in value]
    return round(value, 4) if isinstance(value, float) else value


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for language in sys.argv[1:] or languages():
        (FOLDER / f"{language}.jsonl").write_text("\n".join(lines_of(language)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
