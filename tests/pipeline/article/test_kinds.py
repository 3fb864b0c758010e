"""Kinds of pages that readers of pages were reported to get wrong, each with inputs of our own."""

import pytest

from pipeline.article.metadata import split_names
from pipeline.article.phrases import is_closing
from pipeline.record import NotAnArticle
from tests.pipeline.article.pages import PARAGRAPHS, article, page, read, read_any

ONE, TWO, THREE = PARAGRAPHS
TEXT = "\n\n".join(PARAGRAPHS)
LINKED = "The minister had resigned in June over the same affair."


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>Ferry</h1><p>{ONE}</p><p>{TWO}</p><p><a href='/x'>{LINKED}</a></p><p>{THREE}</p></article>",
        f"<main><h1>Ferry</h1><div><p>{ONE}</p><p><a href='/x'>{LINKED}</a></p><p>{TWO}</p><p>{THREE}</p></div></main>",
    ],
)
def test_a_sentence_that_is_a_link_stays(body: str) -> None:
    assert LINKED in read(page(body=body)).text


def test_a_teaser_that_is_a_link_goes() -> None:
    teaser = "<p><a href='/x'>Minister resigned in June over the same affair</a></p>"
    text = read(page(body=f"<article><h1>Ferry</h1><p>{ONE}</p>{teaser}<p>{TWO}</p><p>{THREE}</p></article>")).text
    assert "resigned in June" not in text
    assert THREE in text


def test_the_next_story_of_an_endless_page_is_left_out() -> None:
    other = "".join(f"<p>Story two, part {n}: {TWO.replace('Survivors', 'Traders')}</p>" for n in range(6))
    frames = f"<div class='story-frame'><h1>Ferry</h1><div class='text-part'>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</div></div>"
    frames += f"<div class='story-frame'><h2>Market fire</h2><div class='text-part'>{other}</div></div>"
    text = read(page("<title>Ferry</title>", f"<div>{frames}</div>")).text
    assert text == TEXT


@pytest.mark.parametrize(
    "cells",
    [
        f"<td><a href='/1'>Start</a><br><a href='/2'>News</a></td><td><h1>Ferry</h1>{ONE}<br><br>{TWO}<br><br>{THREE}</td>",
        f"<td width=120><a href='/1'>Start</a></td><td><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></td><td><a href='/9'>Next</a></td>",
        f"<td><table><tr><td>{ONE}</td></tr><tr><td>{TWO}</td></tr><tr><td>{THREE}</td></tr></table></td>",
    ],
    ids=["breaks", "paragraphs", "nested"],
)
def test_a_table_for_the_layout_is_no_table(cells: str) -> None:
    text = read(page("<title>Ferry</title>", f"<table><tr>{cells}</tr></table>")).text
    assert text == TEXT


def test_a_table_of_figures_stays_one_even_in_a_figure() -> None:
    rows = "<tr><th>District</th><th>Dead</th></tr><tr><td>Upper</td><td>7</td></tr><tr><td>Lower</td><td>5</td></tr>"
    figure = (
        f"<figure class='wp-block-table'><table>{rows}</table><figcaption>Source: port office</figcaption></figure>"
    )
    text = read(page(body=f"<article><h1>Ferry</h1><p>{ONE}</p>{figure}<p>{TWO}</p><p>{THREE}</p></article>")).text
    assert "Upper | 7\nLower | 5" in text
    assert "Source: port office" not in text


@pytest.mark.parametrize(
    "name", ["appeal-court", "register-of-ships", "popular-anger", "footer-of-the-law", "rating-agencies"]
)
def test_a_section_whose_id_is_its_heading_stays(name: str) -> None:
    section = f"<section id='{name}'><h2>What the court said</h2><p>{TWO}</p></section>"
    text = read(page(body=f"<article><h1>Ferry</h1><p>{ONE}</p>{section}<p>{THREE}</p></article>")).text
    assert TWO in text


def test_comments_are_left_out_though_they_have_a_heading() -> None:
    section = "<section id='comments'><h2>Comments</h2>" + "".join(
        f"<p>I think {n} is a scandal, and so does everybody here.</p>" for n in range(5)
    )
    assert "scandal" not in read(page(body=f"{article()}{section}</section>")).text


@pytest.mark.parametrize("heading", ["Related arrests", "More on the casualties", "Comments", "Topics", "Top stories"])
def test_a_heading_that_sounds_like_the_end_is_none_with_text_under_it(heading: str) -> None:
    assert is_closing(heading)
    text = read(
        page(body=f"<article><h1>Ferry</h1><p>{ONE}</p><p>{TWO}</p><h3>{heading}</h3><p>{THREE}</p></article>")
    ).text
    assert THREE in text


def test_a_heading_above_teasers_ends_the_article() -> None:
    end = "<h3>More on the ferry</h3><p><a href='/1'>Port closed for a week</a></p><p><a href='/2'>Captain held</a></p>"
    assert read(page(body=f"<article><h1>Ferry</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{end}</article>")).text == TEXT


@pytest.mark.parametrize(
    "mark", ["class='article consent-page tag-gdpr tag-press'", "class='gdpr-text'", "id='cookie-dough'"]
)
def test_an_article_in_a_container_named_for_consent_is_read(mark: str) -> None:
    text = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    assert (
        read(
            page(
                body=f"<div {mark}><h1>Ferry</h1>{text}</div><div><p>The Post was founded in 1921 by two brothers.</p></div>"
            )
        ).text
        == TEXT
    )


def test_a_notice_about_cookies_is_no_article() -> None:
    notice = "<div class='consent'><p>We and our partners use cookies to store information on your device, and to show ads.</p></div>"
    assert read(page(body=notice + article())).text == TEXT


def test_subheadings_of_the_first_level_and_a_summary_set_as_heading_stay() -> None:
    summary = "Twelve people died when an overloaded ferry sank off the northern coast on Monday night."
    body = f"<article><h1>Ferry sinks</h1><h2>{summary}</h2><p>{ONE}</p><h1>How it happened</h1><p>{TWO}</p><h1>The dead</h1><p>{THREE}</p></article>"
    assert read(page("<title>Ferry sinks</title>", body)).text.split("\n\n") == [
        summary,
        ONE,
        "How it happened",
        TWO,
        "The dead",
        THREE,
    ]


def test_details_between_paragraphs_are_text() -> None:
    body = f"<article><h1>Ferry</h1><p>{ONE}</p><details><summary>Who was aboard?</summary><p>{TWO}</p></details><p>{THREE}</p></article>"
    assert TWO in read(page(body=body)).text


@pytest.mark.parametrize(
    "title",
    [
        "404 homes burnt in valley fire",
        "Nothing found in search for trawler",
        "Bus 404 not found after landslide",
        "Page not found in archive was forged",
    ],
)
def test_a_headline_is_no_error_page(title: str) -> None:
    assert read(page(f"<title>{title} | The Post</title>", article(ONE, TWO, title=title))).title == title


@pytest.mark.parametrize(
    "title",
    [
        "404 Not Found",
        "Page not found | The Post",
        "Oops! This page does not exist",
        "Seite nicht gefunden – Das Blatt",
        "Error 404",
        "The page you requested could not be found",
        "ページが見つかりません | 新聞",
    ],
)
def test_an_error_page_is_none_of_an_article(title: str) -> None:
    found = read_any(
        page(
            f"<title>{title}</title>",
            f"<main><h1>{title}</h1><p>Go back to the front page, or search for what you need.</p></main>",
        )
    )
    assert isinstance(found, NotAnArticle)
    assert found.code == "not_found"


@pytest.mark.parametrize(
    "around",
    [
        "<header><div>Already a subscriber? Log in</div></header>{}",
        "{}<footer><p>Subscribe to continue reading our best stories</p></footer>",
        "<nav>会員限定</nav>{}",
        "{}<aside><p>Exclusive to subscribers: the other story</p></aside>",
    ],
)
def test_words_of_menus_and_feet_lock_nothing(around: str) -> None:
    assert read(page(body=around.format(article(ONE, TWO)))).access == "full"


def test_a_notice_under_the_beginning_of_a_text_locks_it() -> None:
    body = f"<article><h1>Ferry</h1><p>{ONE}</p><div class='gate'><p>Subscribe to continue reading.</p></div></article>"
    assert read(page(body=body)).access == "paywall"


@pytest.mark.parametrize(
    "other",
    [
        "<ul><li><a href='/1'><time datetime='2024-01-09'>9 Jan</time> Harbour closed</a></li></ul>",
        "<p>The first ferry sank on <time datetime='2001-05-04'>4 May 2001</time>, and nobody was ever charged over it.</p>",
        "<aside><time datetime='2024-01-09'>9 January</time></aside>",
    ],
    ids=["teaser", "sentence", "aside"],
)
def test_times_of_other_things_publish_nothing(other: str) -> None:
    body = (
        f"<article><h1>Ferry</h1><p class='date'>3 May 2023</p><p>{ONE}</p><p>{TWO}</p>{other}<p>{THREE}</p></article>"
    )
    assert read(page(body=other + body)).published == "2023-05-03"


@pytest.mark.parametrize("row", ["Founded|4 May 1950", "Born|9 April 1989", "Next session|6 October 2031"])
def test_rows_of_a_table_publish_nothing(row: str) -> None:
    name, day = row.split("|")
    table = f"<table><tr><td>{name}</td><td>{day}</td></tr><tr><td>Seats</td><td>12</td></tr></table>"
    assert read(page(body=article(around=table)), url="https://post.example/2023/05/03/ferry").published == "2023-05-03"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee, Bo Kim, and Cy Orr", ["Ann Lee", "Bo Kim", "Cy Orr"]),
        ("Ann Lee, Staff Writer", ["Ann Lee"]),
        ("Ann Lee, Senior Africa Correspondent, and Bo Kim", ["Ann Lee", "Bo Kim"]),
        ("John Roe, Jr., and Ann Lee", ["John Roe Jr.", "Ann Lee"]),
        ("Ann Lee, PhD", ["Ann Lee"]),
        ("Ann LeeBo Kim", ["Ann Lee", "Bo Kim"]),
        ("Ann McLee", ["Ann McLee"]),
        ("Share Tweet Email", []),
        ("By Ann Lee in Geneva", ["Ann Lee"]),
        ("Von Karl Beispiel, Redakteur", ["Karl Beispiel"]),
        ("Ana Rojas y Luis Gil, corresponsal en Lima", ["Ana Rojas", "Luis Gil"]),
    ],
)
def test_names_in_bylines(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Ferry sinks - The Post</title>", "<header><h1 class='site-logo'>The Post</h1></header><main><h2>Ferry sinks</h2>{}</main>", "Ferry sinks"),
        ("<title>The Post | Ferry sinks off coast</title><meta property='og:site_name' content='The Post'>", "<main>{}</main>", "Ferry sinks off coast"),
        ("<title>Ferry sinks</title>", "<header><h1>Menu</h1></header><main><h1>Ferry sinks</h1>{}</main>", "Ferry sinks"),
        ("<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"<em>Ferry</em> sinks\"}}</script>", "<main>{}</main>", "Ferry sinks"),
    ],
    ids=["logo", "site_first", "menu", "markup"],
)  # fmt: skip
def test_titles(head: str, body: str, title: str) -> None:
    text = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    assert read(page(head.replace("{{", "{").replace("}}", "}"), body.format(text))).title == title


def test_a_canonical_address_without_its_scheme() -> None:
    head = "<meta property='og:url' content='post.example/news/ferry'>"
    assert (
        read(page(head, article()), url="https://post.example/news/ferry?utm_source=x").canonical_url
        == "https://post.example/news/ferry"
    )
