"""Sentences as analysts write them, with the citations a careful reader sees in them."""

from datetime import date
from pathlib import Path

import pytest

from outlets.loader import load
from pipeline.citations.find import find_citations
from pipeline.citations.lexicon import fold
from pipeline.dates.find import find_dates
from pipeline.record import Citation

Expected = tuple[tuple[str, str, str | None], ...]
TODAY = date(2024, 5, 15)
OUTLETS = load().known


def cases() -> list[tuple[str, str, Expected]]:
    """(language, sentence, citations) of `sentences.txt`."""
    out: list[tuple[str, str, list[tuple[str, str, str | None]]]] = []
    for line in (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines():
        if line.startswith("  "):
            name, kind, day = (cell.strip() for cell in line.split("|"))
            out[-1][2].append((name, kind, day or None))
        elif line and not line.startswith("#"):
            language, _, sentence = line.partition(": ")
            out.append((language, sentence, []))
    return [(language, sentence, tuple(expected)) for language, sentence, expected in out]


def found(sentence: str, language: str = "en") -> tuple[Citation, ...]:
    dates = find_dates(sentence, reference=TODAY, language=language)
    return find_citations(sentence, language=language, reference=TODAY, dates=dates, outlets=OUTLETS)


@pytest.mark.parametrize(("language", "sentence", "expected"), cases(), ids=lambda value: str(value)[:60])
def test_sentence(language: str, sentence: str, expected: Expected) -> None:
    citations = found(sentence, language)
    got = tuple((fold(c.outlet), c.kind, c.date) for c in citations)
    assert got == tuple((fold(name), kind, day) for name, kind, day in expected)
    assert all(sentence[slice(*c.span)] == c.text for c in citations)


def test_there_are_enough_sentences() -> None:
    assert len(cases()) >= 120
