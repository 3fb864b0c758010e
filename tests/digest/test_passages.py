"""The text of an entry: flowing paragraphs, each figure with its bound, quotations as found, each with its source."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from digest.model import Figure, Footnote, Passage
from digest.passages import passages_of
from digest.words import figure_in_words
from pipeline.extract import extract
from pipeline.record import Page, Record

SITES = Path(__file__).parents[2] / "dateline" / "demo" / "sites"


def read(text: str, *, day: date = date(2026, 7, 14), language: str | None = None) -> Record:
    return replace(extract(Page(text=text, reference_date=day, language=language)), published=day.isoformat())


def paragraphs(record: Record, outlet: str = "Harbour Gazette", language: str = "en", *, only: str = "") -> list[str]:
    """The paragraphs of all claims (or those whose text has `only` in it), with the notes in brackets."""
    found = []
    for number, claim in enumerate((c for c in record.claims if only in c.text), 1):
        note = Footnote(
            number=number, outlet=outlet, title="", published=None, url=None, captured=None, snapshot=None, quote=""
        )
        figure = Figure(
            claim=str(number),
            figure=figure_in_words(claim, language),
            value=claim.value,
            low=claim.low,
            high=claim.high,
            modifier=claim.modifier,
            kind=claim.kind,
            reviewed="2026-07-15T08:00:00+00:00",
            note=note,
        )
        found.append((figure, claim))
    return [printed(passage) for passage in passages_of(record, found, outlet, language)]


def printed(passage: Passage) -> str:
    return "".join(piece.text + "".join(f"[{n}]" for n in piece.notes) for piece in passage.pieces)


def demo(outlet: str, slug: str) -> Record:
    stories = yaml.safe_load((SITES / f"{outlet}.yml").read_text("utf-8"))["stories"]
    story = next(one for one in stories if one["slug"] == slug)
    published = date.fromisoformat(str(story["published"])[:10])
    return read(story["text"], day=published)


def test_the_analysts_own_form_is_rebuilt_from_the_demo() -> None:
    record = demo("border-monitor", "north-korea-arrivals")
    assert paragraphs(record, "Border Monitor Research") == [
        "“In the second quarter of 2026, the number of people who reached South Korea doubled, reported Peninsula Wire on "
        "14 July 2026.” (Border Monitor Research, 5 August 2026)[1]",
        "A Border Monitor analyst gives some perspective: “Nobody who follows the border is surprised. Travel inside China "
        "has become easier, and that helps escapees on their way. Still, the numbers are very low. In the second quarter "
        "of 2026, only 71 people made it to the South (22 men and 49 women), bringing the total for 2026 to 118 so far. "
        "In 2019, before the border closed, 1,012 escapees reached South Korea.” (Border Monitor Research, 5 August 2026)"
        "[2][3][4]",
    ]


def test_a_sentence_that_names_its_own_source_is_quoted_with_it() -> None:
    assert paragraphs(demo("harbour-gazette", "arrivals-double"))[0] == (
        "“In the second quarter of 2026, 71 people from North Korea reached South Korea (22 men and 49 women), bringing "
        "the total number for 2026 to 118 so far, Peninsula Wire reported on 14 July 2026.” (Harbour Gazette, 14 July "
        "2026)[1][2]"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "At least 17 miners were killed in Peru on 5 July 2026.",
            "On 5 July 2026, at least 17 miners were killed in Peru, reported Harbour Gazette on 14 July 2026.[1]",
        ),
        (
            "More than 2,000 families were displaced in Chad in June 2026.",
            "In June 2026, more than 2,000 families were displaced in Chad, reported Harbour Gazette on 14 July 2026.[1]",
        ),
        (
            "Three pastors were released in Kenya in the first half of 2026.",
            "In the first half of 2026, three pastors were released in Kenya, reported Harbour Gazette on 14 July 2026.[1]",
        ),
    ],
    ids=["at least", "more than", "in words"],
)
def test_a_bound_is_kept_in_a_sentence(text: str, wanted: str) -> None:
    assert paragraphs(read(text)) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Police denied that 17 miners were killed in Peru on 5 July 2026.",
        "Up to 300 people could be displaced in Chad in August 2026.",
        "In June 2026, 40 people were arrested in Kenya, 12 of them children.",
        "The twelve executions in Iran on 5 July 2026 were not announced.",
        "On 5 July 2026, 17 miners from Peru were killed in a pit in Chile that a company of Canada owns.",
        "Another 23 people were arrested in Kenya in June 2026.",
        "In June 2026, 17 people were reportedly killed in Peru.",
        "In June 2026, 17 people were killed in Peru, fewer than in any month before.",
        "On 5 July 2026, 17 people were killed in Peru, according to the Andes Wire.",
        "Many people were displaced in Chad in 2026: 17 were killed there in June, when the river rose and the army came.",
    ],
)
def test_a_sentence_that_says_more_than_its_claims_is_quoted(text: str) -> None:
    record = read(text)
    assert record.claims
    assert paragraphs(record) == [
        f"“{text}” (Harbour Gazette, 14 July 2026)" + "".join(f"[{n}]" for n in range(1, len(record.claims) + 1))
    ]


def test_a_sentence_of_which_a_part_was_accepted_is_quoted() -> None:
    record = demo("harbour-gazette", "arrivals-double")
    (only,) = paragraphs(record, only="118")
    assert only.startswith("“In the second quarter of 2026, 71 people")


def test_a_speech_that_is_long_is_cut_to_the_sentences_that_are_needed() -> None:
    filler = "Nobody knows what the winter will bring to the valleys behind the lake. " * 20
    record = read(
        f"Ada Mirren of the centre says: “In 2025, 84 people were rescued. {filler}In 2024, 31 people were rescued.”"
    )
    assert paragraphs(record) == [
        "Ada Mirren of the centre says: “In 2025, 84 people were rescued. […] In 2024, 31 people were rescued.” "
        "(Harbour Gazette, 14 July 2026)[1][2]"
    ]


def test_another_language_is_quoted_with_its_dates() -> None:
    record = read("Au moins 42 migrants sont morts en juin 2026.", language="fr")
    assert paragraphs(record, "La Gazette", "fr") == [
        "“Au moins 42 migrants sont morts en juin 2026.” (La Gazette, 14 juillet 2026)[1]"
    ]
    assert paragraphs(record, "La Gazette", "de")[0].endswith("(La Gazette, 14. Juli 2026)[1]")
    assert paragraphs(record, "المنبر", "ar")[0].endswith("(\u2068المنبر\u2069، 14 يوليو 2026)[1]")


def test_each_figure_stands_in_exactly_one_paragraph() -> None:
    for path in sorted(SITES.glob("*.yml")):
        outlet = path.stem
        for story in yaml.safe_load(path.read_text("utf-8"))["stories"]:
            if "text" not in story:
                continue
            record = read(story["text"], day=date.fromisoformat(str(story.get("published", "2026-07-01"))[:10]))
            whole = "".join(paragraphs(record, outlet))
            assert [whole.count(f"[{n}]") for n in range(1, len(record.claims) + 1)] == [1] * len(record.claims)
