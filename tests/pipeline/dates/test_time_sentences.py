"""Sentences as today's outlets and reports print them, in every language: what is found, and as what."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.dates.find import find_dates
from pipeline.dates.values import interval
from pipeline.record import TimeExpression

PUBLISHED = date(2023, 8, 8)
LINES = [
    line.split("\t")
    for line in (Path(__file__).parent / "sentences.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def shown(found: TimeExpression) -> str:
    """ "text=value", with its days where they are not those of the value."""
    own = interval(found.value) if found.type in ("DATE", "TIME") else None
    days = f"[{found.earliest}..{found.latest}]" if found.earliest and (found.earliest, found.latest) != own else ""
    return f"{found.text}={found.value}{days}"


@pytest.mark.parametrize(
    ("language", "sentence", "expected"), LINES, ids=[f"{line[0]}-{line[1][:40].strip()}" for line in LINES]
)
def test_sentence(language: str, sentence: str, expected: str) -> None:
    found = find_dates(sentence, reference=PUBLISHED, language=language)
    assert " ; ".join(shown(item) for item in found) == expected


def test_there_are_many_and_every_language_has_some() -> None:
    assert len(LINES) >= 250
    assert {line[0] for line in LINES} >= {"ar", "de", "en", "es", "fa", "fr", "ja", "ko", "pt", "ru", "th", "zh"}
