"""Our own sentences: every claim of each, and nothing else."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.claims.find import find_claims
from pipeline.dates.find import find_dates
from pipeline.record import Claim

Expected = list[str]


def cases() -> list[tuple[str, Expected]]:
    out: list[tuple[str, Expected]] = []
    for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            out[-1][1].append(line[2:])
        elif line and not line.startswith("#"):
            out.append((line, []))
    return out


def claims_of(text: str) -> tuple[Claim, ...]:
    dates = find_dates(text, reference=date(2023, 8, 8), language="en")
    return find_claims(text, language="en", reference=date(2023, 8, 8), dates=dates, countries=())


def check(claim: Claim, expected: str) -> None:
    fields = [field.strip() for field in expected.split(";")]
    low, is_range, high = fields[0].partition("..")
    if is_range:
        assert (claim.value, claim.low, claim.high) == (None, float(low), float(high))
    else:
        assert claim.value == pytest.approx(float(low), rel=1e-3)
    assert claim.modifier == fields[1]
    rest = fields[2:]
    if rest and "=" not in rest[0]:
        counted = claim.counted or ""
        assert counted.split()[-len(rest[0].split()) :] == rest[0].split(), counted
        rest = rest[1:]
    for pair in _pairs(rest[0] if rest else ""):
        name, wanted = pair
        got: Any = getattr(claim, name)
        if name == "period":
            got = claim.period.text if claim.period else None
        if wanted == "-":
            assert got is None
        elif name in ("attribution", "period"):
            assert got is not None
            assert wanted.lower() in got.lower()
        else:
            assert str(got).lower() == wanted.lower(), name


def _pairs(text: str) -> list[tuple[str, str]]:
    out: list[tuple[str, str]] = []
    for word in text.split():
        name, equals, value = word.partition("=")
        if equals:
            out.append((name, value))
        else:
            out[-1] = (out[-1][0], f"{out[-1][1]} {word}")
    return out


@pytest.mark.parametrize(("sentence", "expected"), cases(), ids=lambda v: v if isinstance(v, str) else "")
def test_claims_of_a_sentence(sentence: str, expected: Expected) -> None:
    found = claims_of(sentence)
    wanted = [] if expected == ["-"] else expected
    assert len(found) == len(wanted), [c.text for c in found]
    for claim, line in zip(found, wanted, strict=True):
        assert sentence[slice(*claim.span)] == claim.text
        assert claim.span[0] <= claim.num_span[0] <= claim.num_span[1] <= claim.span[1]
        check(claim, line)
