"""How much of an article a page shows, and pages that are no articles."""

import pytest

from pipeline.record import Article, NotAnArticle
from tests.pipeline.article.pages import PARAGRAPHS, article, page, read, read_any

LOCKED = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Twelve dead","isAccessibleForFree":"False"%s}</script>'


def test_a_whole_article_is_full() -> None:
    found = read(page(body=article()))
    assert (found.access, found.access_reason) == ("full", None)


@pytest.mark.parametrize(
    "notice",
    [
        "Subscribe to continue reading",
        "Cet article est réservé aux abonnés.",
        "残り1200文字 この記事は有料会員限定です",
        "Jetzt weiterlesen mit einem Abo",
    ],
    ids=["en", "fr", "ja", "de"],
)
def test_a_notice_and_little_text_is_a_paywall(notice: str) -> None:
    found = read(page(body=article(PARAGRAPHS[0], PARAGRAPHS[1]) + f"<div class='wall'>{notice}</div>"))
    assert found.access == "paywall"
    assert found.access_reason


def test_a_page_marked_as_not_free_that_shows_all_is_full() -> None:
    found = read(page(head=LOCKED % "", body=article(*PARAGRAPHS * 5)))
    assert found.access == "full"


def test_fewer_words_than_announced_behind_a_lock_is_a_paywall() -> None:
    found = read(page(head=LOCKED % ',"wordCount": 1200', body=article(*PARAGRAPHS * 5)))
    assert found.access == "paywall"
    assert "1200" in (found.access_reason or "")


def test_a_text_that_breaks_off_is_partial() -> None:
    assert read(page(body=article(PARAGRAPHS[0], PARAGRAPHS[1] + " It was only later that …"))).access == "partial"


def test_an_article_without_text_is_partial() -> None:
    found = read(page(head='<meta property="og:type" content="article">', body="<h1>Video: the ferry leaves</h1>"))
    assert (found.access, found.text) == ("partial", "")


@pytest.mark.parametrize(
    "body",
    [
        '<div id="root"></div><script src="app.js"></script>',
        "<noscript>You need to enable JavaScript to run this app.</noscript>",
    ],
    ids=["empty_root", "noscript"],
)
def test_a_page_of_javascript_is_a_shell(body: str) -> None:
    found = read_any(page(head="<title>Harbour Gazette</title>", body=body))
    assert isinstance(found, NotAnArticle)
    assert (found.code, found.access) == ("shell", "shell")


@pytest.mark.parametrize(
    "title",
    [
        "Page not found | Harbour Gazette",
        "404",
        "Seite nicht gefunden",
        "Page introuvable",
        "ページが見つかりません",
        "الصفحة غير موجودة",
        "Страница не найдена",
    ],
)
def test_a_soft_404_is_no_article(title: str) -> None:
    body = f"<h1>{title}</h1><p>The page may have moved. Try the search above, or go back to our front page for the latest news.</p>"
    found = read_any(page(head=f"<title>{title}</title>", body=body))
    assert isinstance(found, NotAnArticle)
    assert found.code == "not_found"


def test_an_article_about_a_404_is_one() -> None:
    assert isinstance(
        read_any(page(body=article(*PARAGRAPHS * 4, title="Why a page not found became a joke"))), Article
    )


def test_a_list_of_articles_is_no_article() -> None:
    items = "".join(
        f'<div><h3><a href="/story/{n}">The harbour story number {n} has a headline of some length</a></h3><p>Summary {n}: {PARAGRAPHS[n % 3]}</p></div>'
        for n in range(14)
    )
    found = read_any(page(head="<title>Harbour</title>", body=f"<main>{items}</main>"), url="https://a.example/harbour")
    assert isinstance(found, NotAnArticle)
    assert found.code == "listing"


@pytest.mark.parametrize(
    "body",
    [b"", b"   ", b"<html></html>", b"<!doctype html><html><body><p> </p></body></html>"],
    ids=["nothing", "blank", "html", "blank_paragraph"],
)
def test_an_empty_page_is_no_article(body: bytes) -> None:
    found = read_any(body)
    assert isinstance(found, NotAnArticle)
    assert found.code == "empty"


def test_a_count_of_characters_is_no_count_of_words() -> None:
    text = "".join(PARAGRAPHS * 4)
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Twelve dead","wordCount":{len(text)}}}</script>'
    assert read(page(head=head, body=article(*PARAGRAPHS * 4))).access == "full"
