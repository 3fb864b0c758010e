"""Labels, heading lines and printed datelines."""

import pytest

from pipeline.article.labels import heading_line, label_line, read_dateline, read_labels
from pipeline.article.read import read_article
from pipeline.record import Article, Page
from tests.pipeline.article.pages import PARAGRAPHS, page

NOTE = f"""Secular intolerance Ruritania | 08 August 2023

Ruritania: Ferry sinks

Show: false / Country: Ruritania /

{PARAGRAPHS[0]}

{PARAGRAPHS[1]}


Our site uses cookies


This website uses cookies to count its readers. More in our Privacy Policy.

Accept all
Accept necessary"""


def test_a_text_file_with_labels() -> None:
    found = read_article(Page(body=NOTE.encode(), content_type="text/plain"))
    assert isinstance(found, Article)
    assert found.text == f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}"
    assert found.title == "Ruritania: Ferry sinks"
    assert found.labels == {"Show": "false", "Country": "Ruritania"}
    assert found.sections == ("Secular intolerance",)
    assert (found.published, found.published_from) == ("2023-08-08", "label")


def test_a_given_text_is_not_changed() -> None:
    found = read_article(Page(text=NOTE))
    assert isinstance(found, Article)
    assert found.text == NOTE
    assert found.labels == {"Show": "false", "Country": "Ruritania"}
    assert found.published == "2023-08-08"


def test_labels_on_a_page_are_no_part_of_its_text() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    body = f"<div class='post-content'><p>Secular intolerance Ruritania | 08 August 2023</p><h1>Ferry sinks</h1><p>Show: false / Country: Ruritania /</p>{text}</div>"
    found = read_article(Page(body=page(body=body)))
    assert isinstance(found, Article)
    assert found.text == "\n\n".join(PARAGRAPHS)
    assert found.labels == {"Show": "false", "Country": "Ruritania"}
    assert found.published == "2023-08-08"
    assert "Secular intolerance" in found.sections


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("Show: false / Country: North Korea /", {"Show": "false", "Country": "North Korea"}),
        ("Country: Kenya", {"Country": "Kenya"}),
        ("국가: 북한 / 주제: 인권 /", {"국가": "북한", "주제": "인권"}),
        ("Country: he said that this was no country for anyone who wanted to work.", {}),
        ("He said: never / again", {}),
        ("12:30", {}),
        ("", {}),
    ],
)
def test_label_lines(line: str, labels: dict[str, str]) -> None:
    assert label_line(line) == labels


def test_heading_lines() -> None:
    assert heading_line("Clan oppression Somalia | 8 May 2023") == ("Clan oppression Somalia", "2023-05-08")
    assert heading_line("Ferry sinks | Harbour Gazette") is None


def test_a_label_can_name_the_day() -> None:
    assert read_labels(["Date: 18 July 2023 / Country: Kenya /"]).published == "2023-07-18"


@pytest.mark.parametrize(
    ("text", "place", "country", "day", "agency"),
    [
        ("SEOUL, July 18 (Yonhap) — At least", "SEOUL", "KR", "2023-07-18", "Yonhap"),
        ("KATHMANDU, April 25 (Reuters) - Nepal's", "KATHMANDU", "NP", "2023-04-25", "Reuters"),
        ("LONDON (AP) — A ferry", "LONDON", "GB", None, "AP"),
        ("Berlin (dpa) - Die Fähre", "Berlin", "DE", None, "dpa"),
        ("Paris, le 18 juillet (AFP) - Un ferry", "Paris", "FR", "2023-07-18", "AFP"),
        ("NEW YORK, Dec 30, 2022 (Reuters) - A", "NEW YORK", "US", "2022-12-30", "Reuters"),
        ("(서울=연합뉴스) 홍길동 기자 = 여객선", "서울", "KR", None, "연합뉴스"),
        ("【ソウル＝時事】韓国の", "ソウル", "KR", None, "時事"),
        ("新华社北京7月18日电 渡轮", "北京", "CN", "2023-07-18", "新华社"),
    ],
)
def test_datelines(text: str, place: str, country: str, day: str | None, agency: str) -> None:
    found = read_dateline(text, "2023-07-19")
    assert found is not None
    assert (found.place, found.country, found.date, found.agency) == (place, country, day, agency)


@pytest.mark.parametrize(
    "text", ["The President — who said", "Kim – the ruler – smiled", "It was, July 18 (a Tuesday) - late", "Note: this"]
)
def test_no_dateline(text: str) -> None:
    assert read_dateline(text, "2023-07-19") is None


def test_a_dateline_of_last_december_in_january() -> None:
    found = read_dateline("SEOUL, Dec. 31 (Yonhap) -- A ferry", "2024-01-01")
    assert found is not None
    assert found.date == "2023-12-31"
