"""The record's worked example: an analysts' article with labels, quotations, a breakdown, a running total and citations.

The design's own example is read where it is there; an article of the same build with other facts stands for it elsewhere.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from outlets.loader import load
from pipeline.extract import extract
from pipeline.record import Claim, Page, Record

SEED = Path(__file__).resolve().parents[2] / "shared" / "design" / "seed.txt"
OWN = """Communist and post-Communist oppression Laos | 14 May 2024

Laos: Number of closed churches triples

Show: true / Country: Laos /

In the first quarter of 2024, the number of churches closed in Laos has tripled, reported Morning Star News on 22 April 2024.

World Watch Research analyst Anna Weber explains: “Nobody here is astonished. While the authorities in Thailand look away, the provinces act on their own. In the first quarter of 2024, only 36 pastors were arrested (29 men and 7 women), bringing the total number for 2024 to 51 so far. It was worse before: In 2018, the last full year before the law, 312 pastors were arrested in Laos.”

Anna Weber adds: “At the same time, the party feels sure of itself. It has reportedly approved the first textbook of its own on religion (Bitter Winter, 3 May 2024).”


Our site uses cookies


This website uses cookies to count its readers. You can change that under Cookie Settings.

Accept all
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """What the record of one article must say."""

    text: str
    title: str
    published: str
    labels: dict[str, str]
    countries: dict[str, str]
    quarter: tuple[str, str, str]
    part_sum: tuple[float, str, tuple[tuple[float, str], ...]]
    total: tuple[float, str]
    year: tuple[float, str, str]
    ratio: tuple[float, str]
    speaker: str
    citations: tuple[tuple[str, str], ...]


def seed() -> Example:
    return Example(
        text=SEED.read_text("utf-8"),
        title="North Korea: Number of defectors doubles",
        published="2023-08-08",
        labels={"Show": "false", "Country": "North Korea"},
        countries={"KP": "subject", "KR": "mentioned", "CN": "mentioned"},
        quarter=("2023-Q2", "2023-04-01", "2023-06-30"),
        part_sum=(65, "people", ((18, "men"), (47, "women"))),
        total=(99, "99 − 65 = 34"),
        year=(1047, "escapees", "2019"),
        ratio=(2, "defectors"),
        speaker="Thomas Muller",
        citations=(("nk-news", "2023-07-18"), ("nk-news", "2023-07-26")),
    )


def own() -> Example:
    return Example(
        text=OWN,
        title="Laos: Number of closed churches triples",
        published="2024-05-14",
        labels={"Show": "true", "Country": "Laos"},
        countries={"LA": "subject", "TH": "mentioned"},
        quarter=("2024-Q1", "2024-01-01", "2024-03-31"),
        part_sum=(36, "pastors", ((29, "men"), (7, "women"))),
        total=(51, "51 − 36 = 15"),
        year=(312, "pastors", "2018"),
        ratio=(3, "churches"),
        speaker="Anna Weber",
        citations=(("morning-star-news", "2024-04-22"), ("bitter-winter", "2024-05-03")),
    )


EXAMPLES = [pytest.param(own, id="own"), *([pytest.param(seed, id="seed")] if SEED.exists() else [])]


@pytest.fixture(params=EXAMPLES)
def example(request: pytest.FixtureRequest) -> Example:
    made: Example = request.param()
    return made


@pytest.fixture
def record(example: Example) -> Record:
    page = Page(body=example.text.encode(), content_type="text/plain")
    return extract(page, load().context())


def claim(record: Record, value: float) -> Claim:
    found = [item for item in record.claims if item.value == value]
    assert len(found) == 1, f"{value}: {[item.text for item in record.claims]}"
    return found[0]


def test_what_the_article_says_about_itself(example: Example, record: Record) -> None:
    assert record.title == example.title
    assert record.published == example.published
    assert record.topics == ("Communist and post-Communist oppression",)
    assert record.labels == example.labels
    assert record.language == "en"
    assert record.issues == ()
    assert record.flags == ()


def test_cookie_notice_and_labels_are_no_text(example: Example, record: Record) -> None:
    assert record.text.startswith("In the ")
    assert record.text.endswith("”")
    assert not any(word in record.text for word in ("cookies", "Show:", "Accept all", example.title))


def test_every_span_says_its_text(record: Record) -> None:
    mentions = [mention for country in record.countries for mention in country.mentions]
    parts = [part for item in record.claims for part in item.parts]
    for found in (*record.dates, *mentions, *record.claims, *parts, *record.citations):
        assert record.text[found.span[0] : found.span[1]] == found.text


def test_countries_have_their_roles(example: Example, record: Record) -> None:
    assert {country.code: country.role for country in record.countries} == example.countries


def test_the_quarter_is_an_interval(example: Example, record: Record) -> None:
    quarters = [item for item in record.dates if "quarter" in item.text]
    assert [(item.value, item.earliest, item.latest) for item in quarters] == [example.quarter] * 2


def test_the_breakdown_adds_up(example: Example, record: Record) -> None:
    value, counted, parts = example.part_sum
    found = claim(record, value)
    assert found.counted == counted
    assert found.modifier == "exact"  # "only" is the speaker's stance, no bound
    assert found.attribution == example.speaker
    assert found.period
    assert (found.period.earliest, found.period.latest) == example.quarter[1:]
    assert tuple((part.value, part.counted) for part in found.parts) == parts
    assert all(part.exhaustive for part in found.parts)
    assert [check.holds for check in found.checks if check.rule == "parts_sum"] == [True]


def test_the_running_total_offers_what_came_before(example: Example, record: Record) -> None:
    value, implied = example.total
    found = claim(record, value)
    assert found.cumulative
    assert found.period
    assert found.period.latest == example.published
    assert [(check.holds, check.detail) for check in found.checks if check.rule == "running_total"] == [(None, implied)]


def test_the_earlier_year_is_a_claim_of_its_own(example: Example, record: Record) -> None:
    value, counted, year = example.year
    found = claim(record, value)
    assert found.counted == counted
    assert found.period
    assert (found.period.earliest, found.period.latest) == (date(int(year), 1, 1).isoformat(), f"{year}-12-31")


def test_the_multiple_is_a_ratio_of_the_quarter(example: Example, record: Record) -> None:
    value, counted = example.ratio
    found = claim(record, value)
    assert (found.kind, found.trend) == ("ratio", "increase")
    assert counted in (found.counted or "")
    assert found.period is None or (found.period.earliest, found.period.latest) == example.quarter[1:]


def test_citations_lead_to_the_catalogue(example: Example, record: Record) -> None:
    assert tuple((item.outlet_id, item.date) for item in record.citations) == example.citations
