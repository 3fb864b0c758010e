"""Hostile pages: budgets before parsers, no exception leaves the core, no quadratic time."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.article.read import read_article
from pipeline.article.tree import MAX_ATTRIBUTES, MAX_BYTES, decode
from pipeline.extract import extract
from pipeline.record import Article, NotAnArticle, Page
from tests.pipeline.article.pages import PARAGRAPHS, article, page, read, read_any

ATTRIBUTES = b" ".join(b'a%d="1"' % n for n in range(200_000))


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"<div>" * 100_000 + b"text", "too_deep"),
        (b"<b>" * 16_000 + b"text", "too_deep"),
        (b"<a " + ATTRIBUTES + b">text</a>", "too_many_attributes"),
        (b"<a " + ATTRIBUTES, "too_many_attributes"),
        (b"<" * 400_000, "too_many_tags"),
        (b"x" * (MAX_BYTES + 1), "too_large"),
    ],
    ids=["nesting", "inline_nesting", "attributes", "attributes_without_end", "tags", "bytes"],
)
def test_budgets_are_checked_before_parsers(body: bytes, code: str) -> None:
    start = time.process_time()
    found = read_any(body)
    assert isinstance(found, NotAnArticle)
    assert found.code == code
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "body",
    [
        b"<!--" * 16_000,
        b"<a " * 16_000,
        b"<![ " * 50_000,
        b"<p>" * 50_000 + b"x",
        b"<table><tr><td>" * 600 + b"x",
        b"<script>" + b"<a b=c " * 20_000,
        b'<div class="' + b"related " * 20_000 + b'">' + page(body=article()),
        b"\x00" * 10_000,
        b"\xff\xfe" + b"\x00\xd8" * 1_000,
        b"<br>" * 100_000,
        b'<a href="http://[">x</a>' * 500,
        b"<p>" + b"1," * 100_000 + b"</p>",
        b"<p>" + b"(" * 100_000 + b"</p>",
        b"<h1>" + b" | " * 20_000 + b"</h1>",
        b"<p>" + b"Show: false / " * 5_000 + b"</p>",
        b"<script>" + b'"content":"' * 20_000,
        b'<script type="application/ld+json">' + b"[" * 100_000,
        b'<script type="application/ld+json">{"@type":"NewsArticle","datePublished":' + b"9" * 6_000 + b"}",
        b'<meta property="article:published_time" content="' + b"2" * 100_000 + b'">',
    ],
    ids=[
        "comments", "open_tags", "sections", "paragraphs", "tables", "tags_in_script", "class_names", "nul", "surrogates", "breaks",
        "bad_addresses", "digits", "brackets", "separators", "labels", "strings", "json_nesting", "json_number", "long_meta",
    ],
)  # fmt: skip
def test_strange_pages_are_read_in_time(body: bytes) -> None:
    start = time.process_time()
    assert isinstance(read_any(body), Article | NotAnArticle)
    assert time.process_time() - start < 5


def test_a_page_at_the_edge_of_the_budget_keeps_its_text() -> None:
    body = b"<div>" * 1_900 + page(body=article()) + b"</div>" * 1_900
    assert PARAGRAPHS[2] in read(body).text


def test_a_long_attribute_is_no_flood_of_attributes() -> None:
    words = " ".join(f"w{n}=1 > &lt;" for n in range(3 * MAX_ATTRIBUTES))
    body = f'<div data-state="{words}"></div><script>var a = "{"<a b c " * 3000}";</script>{article()}'
    assert PARAGRAPHS[0] in read(page(body=body)).text


@pytest.mark.parametrize(
    ("charset", "label", "transport"),
    [
        ("utf-8", "iso-8859-1", None),
        ("utf-8", "no-such-charset", "also-none"),
        ("windows-1251", "windows-1251", "utf-8"),
        ("utf-16", "utf-8", None),
        ("windows-1251", "utf-8", "windows-1251"),
        ("iso-2022-jp", "iso-2022-jp", None),
    ],
    ids=[
        "utf8_labelled_latin",
        "unknown_labels",
        "wrong_transport",
        "byte_order_mark",
        "transport_is_right",
        "escapes",
    ],
)
def test_wrong_charset_labels(charset: str, label: str, transport: str | None) -> None:
    text = {"windows-1251": "Паром вышел из порта", "iso-2022-jp": "渡し船が転覆した"}.get(
        charset, "Fähre läuft aus – “65” people"
    )
    body = f'<html><head><meta charset="{label}"></head><body><p>{text}</p></body></html>'.encode(charset)
    assert text in decode(body, transport).text


def test_a_page_that_is_not_in_the_utf8_it_claims_keeps_its_letters() -> None:
    text = "Die Fähre läuft nach Zürich aus, sagte die Behörde über das Unglück am Fluß. " * 4
    body = f'<html><head><meta charset="utf-8"></head><body><p>{text}</p></body></html>'.encode("latin-1")
    decoded = decode(body, None)
    assert "Fähre läuft nach Zürich" in decoded.text
    assert [issue.code for issue in decoded.issues] == ["bad_bytes"]


def test_one_bad_byte_does_not_spoil_a_utf8_page() -> None:
    body = '<html><meta charset="utf-8"><p>Паром затонул у берега</p></html>'.encode().replace(b"</p>", b"\xff</p>")
    assert "Паром затонул у берега" in decode(body, None).text


def test_a_page_without_a_label_is_guessed() -> None:
    text = "Портовое управление сообщило во вторник, что паром вышел из порта с большим числом пассажиров. " * 5
    found = decode(f"<html><body><p>{text}</p></body></html>".encode("windows-1251"), None)
    assert text.strip() in found.text
    assert [issue.code for issue in found.issues] == ["bad_bytes"]


def doubled(make: Callable[[int], bytes], size: int) -> float:
    """How many times longer a page of twice the size takes: the least of some tries, as a busy machine only adds."""

    def spent(body: bytes) -> float:
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            read_article(Page(body=body))
            best = min(best, time.process_time() - start)
        return best

    read_article(Page(body=make(10)))
    tries = []
    while len(tries) < 4 and min(tries, default=9.0) > 2.5:
        tries.append(spent(make(2 * size)) / spent(make(size)))
    return min(tries)


@pytest.mark.parametrize(
    "make",
    [
        lambda n: page(body="<div class='share'><p>x</p></div>" * n),
        lambda n: page(body="<p>" + "a, b. " * n * 20),
        lambda n: page(body="<article>" + f"<div class='c'><p>{PARAGRAPHS[0]}</p></div>" * n + "</article>"),
        lambda n: page(body="<ul>" + "<li><a href='/x'>18 July 2023 and some more words here</a></li>" * n + "</ul>"),
        lambda n: page(body="<script>" + '{"content":"\\u003cp\\u003eIt is so. ' * n + "</script>"),
    ],
    ids=["asides", "one_paragraph", "containers", "list_of_dates", "script_strings"],
)
def test_time_grows_with_the_page_and_no_faster(make: Callable[[int], bytes]) -> None:
    assert doubled(make, 600) < 3


FRAGMENTS = st.sampled_from(
    ["<p>", "</p>", "<div class='related'>", "</div>", "<article>", "</article>", "<h1>", "<table><tr><td>", "<li>", "<a href='/x'>", "</a>", "<br>",
     "<script>", "</script>", "<!--", "-->", "&amp;", "\x00", "\u202e", "1\u202f047 people", "18 July 2023", "Country: Kenya /", "SEOUL, July 18 (X) — ",
     PARAGRAPHS[0], PARAGRAPHS[1], "…", "404", "<meta charset=x>", "<time datetime='2023-07-18'>", '<script type="application/ld+json">{"@type":"NewsArticle"']
)  # fmt: skip


@given(st.lists(FRAGMENTS | st.text(max_size=12), max_size=30))
@settings(max_examples=120, deadline=None, derandomize=True)
def test_spans_fit_and_the_same_bytes_give_the_same_record(fragments: list[str]) -> None:
    given_page = Page(body="".join(fragments).encode("utf-8", "surrogatepass"), url="https://a.example/x")
    found = read_article(given_page)
    assert found == read_article(given_page)
    if isinstance(found, Article):
        assert "\x00" not in found.text
        assert all(0 <= link.span[0] < link.span[1] <= len(found.text) for link in found.links)


@given(
    st.binary(max_size=400),
    st.sampled_from(["text/html", "text/plain", "text/markdown", "message/rfc822", "application/pdf", "no/such"]),
)
@settings(max_examples=120, deadline=None, derandomize=True)
def test_no_exception_leaves_the_core(body: bytes, kind: str) -> None:
    record = extract(Page(body=body, content_type=kind, charset="x"))
    for finding in (*record.dates, *record.claims, *record.citations):
        assert record.text[slice(*finding.span)] == finding.text


@given(st.text(max_size=300))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_a_given_text_comes_back_as_it_was(text: str) -> None:
    assert extract(Page(text=text)).text == text
