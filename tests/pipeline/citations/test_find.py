"""What `find_citations` does with its arguments, and with texts that nobody wrote in good faith."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.citations.find import find_citations
from pipeline.dates.find import find_dates
from pipeline.record import Citation, KnownOutlet, Link
from tests.timing import doubled_work_is_linear

TODAY = date(2024, 5, 15)
ORU = KnownOutlet(slug="oru-post", name="Oru Post", aliases=("OP Online", "El Oru"), hosts=("oru.example",))
WIRE = KnownOutlet(slug="lake-wire", name="Lake Wire", hosts=("lakewire.example",), kind="agency")
PIECES = [
    "Reuters ",
    "said ",
    "told ",
    "(",
    ")",
    ", 3 May",
    "; ",
    "The ",
    "News ",
    "of ",
    "the same paper ",
    "\n\n",
    ". ",
    "“",
    "'s ",
]


def find(text: str, **arguments: object) -> tuple[Citation, ...]:
    dates = find_dates(text, reference=TODAY, language="en")
    given: dict[str, object] = {"language": "en", "reference": TODAY, "dates": dates, "outlets": (ORU, WIRE)}
    return find_citations(text, **(given | arguments))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["Oru Post", "the Oru Post", "OP Online", "El Oru"])
def test_an_alias_leads_to_the_outlet(name: str) -> None:
    (citation,) = find(f"Six were freed, according to {name}.")
    assert citation.outlet_id == "oru-post"
    assert citation.outlet == name.removeprefix("the ")


def test_the_kind_is_the_catalogues() -> None:
    assert find("Lake Wire reported six deaths.")[0].kind == "agency"


@pytest.mark.parametrize("own", ["oru-post", "Oru Post", "OP Online"])
def test_the_own_outlet_is_no_citation(own: str) -> None:
    text = "The mayor told the Oru Post that he would stay; Lake Wire reported he had left."
    assert [c.outlet for c in find(text, own=own if own != "OP Online" else "oru-post")] == ["Lake Wire"]


def test_an_own_outlet_outside_the_catalogue_is_no_citation() -> None:
    assert find("He told the Daily Lagoon News that he would stay.", own="Daily Lagoon News") == ()


def test_a_link_gives_a_citation_its_address() -> None:
    text = "Six were freed, Lake Wire reported on Monday."
    link = Link(span=(24, 32), url="https://www.lakewire.example/2024/six")
    (citation,) = find(text, links=(link,))
    assert (citation.url, citation.date) == (link.url, "2024-05-13")


def test_a_link_alone_is_a_citation() -> None:
    text = "Six prisoners were freed, as could be read elsewhere."
    link = Link(span=(4, 24), url="https://m.oru.example/news/6?utm_source=x")
    (citation,) = find(text, links=(link,))
    assert (citation.text, citation.outlet, citation.outlet_id, citation.url) == (
        "prisoners were freed", "Oru Post", "oru-post", link.url,
    )  # fmt: skip


@pytest.mark.parametrize(
    "url",
    ["https://oru.example/", "https://other.example/news/6", "mailto:desk@oru.example", "http://[", "javascript:1"],
)
def test_other_links_are_none(url: str) -> None:
    assert find("Six prisoners were freed.", links=(Link(span=(4, 24), url=url),)) == ()


def test_a_link_to_the_own_outlet_is_none() -> None:
    link = Link(span=(0, 3), url="https://oru.example/earlier")
    assert find("Six prisoners were freed.", links=(link,), own="oru-post") == ()


def test_a_place_beside_a_date_is_no_source() -> None:
    text = "The army moved to the coast (Kyaukpyu, 3 May 2024)."
    assert [c.outlet for c in find(text)] == ["Kyaukpyu"]
    assert find(text, places=["Kyaukpyu"]) == ()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("3 February 2023", "2023-02-03"),
        ("3 February", "2024-02-03"),
        ("3 June", "2023-06-03"),
        ("15 May", "2024-05-15"),
        ("29 February", "2024-02-29"),
        ("Wednesday", "2024-05-15"),
        ("Thursday", "2024-05-09"),
        ("yesterday", "2024-05-14"),
        ("March 2024", "2024-03"),
        ("2022", "2022"),
        ("5.10.2023", "2023-10-05"),
        ("1/2/2024", "2024-02-01"),
        ("2/25/2024", "2024-02-25"),
        ("2024-02-25", "2024-02-25"),
    ],
)
def test_dates_lie_in_the_past(day: str, expected: str) -> None:
    assert [c.date for c in find(f"Six were freed (Lake Wire, {day}).")] == [expected]


def test_without_a_reference_a_relative_date_stays_open() -> None:
    text = "Six were freed, Lake Wire reported on Monday."
    dates = find_dates(text, reference=None, language="en")
    assert [c.date for c in find(text, reference=None, dates=dates)] == [None]


def test_an_unknown_language_still_has_its_brackets() -> None:
    text = "Altı kişi serbest bırakıldı (Lake Wire, 2024-05-03)."
    assert [(c.outlet, c.date) for c in find(text, language="tr")] == [("Lake Wire", "2024-05-03")]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join))
def test_every_citation_is_what_its_span_says(text: str) -> None:
    citations = find(text)
    assert all(text[slice(*c.span)] == c.text and c.text for c in citations)
    assert [c.span for c in citations] == sorted(c.span for c in citations)
    assert len({c.span for c in citations}) == len(citations)


@pytest.mark.parametrize("reference", [date.min, date.max], ids=["first", "last"])
@pytest.mark.parametrize("said", ["Monday", "on Sunday", "5 May", "31 December 9999. The next day Reuters said so"])
def test_the_ends_of_the_calendar(said: str, reference: date) -> None:
    text = f"Reuters said {said}."
    dates = find_dates(text, reference=reference, language="en")
    assert find_citations(text, language="en", reference=reference, dates=dates, outlets=(ORU, WIRE))


@pytest.mark.parametrize(
    "unit",
    ["(", "()", "Reuters and ", "Reuters, ", "Reuters (3 May) ", "On 2024-05-03 Reuters said. ", "its report of ",
     "(Reuters; ", "report by the ", "News Times ", "the same paper ", "Reuters said. The same paper said so. ",
     "Reuters said (both 2024-05-03) ", "“Reuters, “", "a.bc.de ", "1/2/", "연합뉴스는 ", "만억", "aé", "据"],
)  # fmt: skip
def test_work_grows_with_the_text(unit: str) -> None:
    def work(amount: int) -> object:
        return find_citations(unit * amount, language="en", reference=TODAY, dates=(), outlets=(ORU, WIRE))

    assert doubled_work_is_linear(work, 8000 // len(unit))
