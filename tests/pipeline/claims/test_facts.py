"""Sources, periods, places, events, trends and parts in every language: sentences of our own in `languages.txt`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pipeline.claims.find import find_claims
from pipeline.countries.find import find_countries
from pipeline.dates.find import find_times
from pipeline.record import Claim

REFERENCE = date(2024, 5, 15)


def cases() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Language, sentence, and the lines of its claims."""
    language, sentence, expected = "", "", []
    for line in (Path(__file__).parent / "languages.txt").read_text("utf-8").splitlines():
        if line.startswith("> "):
            expected.append(line[2:])
            continue
        if sentence and expected:
            yield language, sentence, tuple(expected)
            sentence, expected = "", []
        if line.startswith("## "):
            language = line[3:].strip()
        elif line and not line.startswith("#"):
            sentence = line
    if sentence and expected:
        yield language, sentence, tuple(expected)


def claims_of(text: str, language: str) -> tuple[Claim, ...]:
    _dates, periods = find_times(text, reference=REFERENCE, language=language)
    countries = find_countries(text, title=None, language=language)
    return find_claims(text, language=language, reference=REFERENCE, dates=periods, countries=countries)


@pytest.mark.parametrize(("language", "sentence", "expected"), list(cases()), ids=lambda value: str(value)[:40])
def test_what_a_sentence_says(language: str, sentence: str, expected: tuple[str, ...]) -> None:
    found = claims_of(sentence, language)
    if expected == ("-",):
        assert not found
        return
    assert [claim.value for claim in found] == [float(line.split(";")[0]) for line in expected]
    for claim, line in zip(found, expected, strict=True):
        _value, counted, *fields = (part.strip() for part in line.split(";"))
        if counted != "-":
            assert claim.counted == counted
        for field in fields:
            name, _, wanted = field.partition("=")
            if name == "parts":
                assert [part.value for part in claim.parts] == [float(x) for x in wanted.split()]
            elif name == "period":
                assert claim.period is not None
                assert wanted in claim.period.text
            elif name == "attribution":
                assert claim.attribution is not None
                assert wanted in claim.attribution
            else:
                assert getattr(claim, name) == wanted
